// Short names of places that no gazetteer has: one-character names of provinces, regions, countries as newspapers abbreviate them.

const LINES = `
京津冀 Beijing–Tianjin–Hebei region
长三角 Yangtze River Delta
珠三角 Pearl River Delta
粤港澳大湾区 Guangdong–Hong Kong–Macao Greater Bay Area
粤港澳 Guangdong, Hong Kong and Macao
成渝地区双城经济圈 Chengdu–Chongqing Economic Circle
成渝地区 Chengdu–Chongqing area
成渝 Chengdu and Chongqing
川渝 Sichuan and Chongqing
苏浙皖 Jiangsu, Zhejiang and Anhui
江浙沪 Jiangsu, Zhejiang and Shanghai
陕甘宁 Shaanxi, Gansu and Ningxia
东三省 the three provinces of the Northeast
三峡库区 Three Gorges Reservoir area
两江新区 Liangjiang New Area of Chongqing
重庆高新区 Chongqing High-tech Zone
西部科学城 Western China Science City
浦东新区 Pudong New Area of Shanghai
雄安新区 Xiong'an New Area, Hebei
雄安 Xiong'an New Area, Hebei
滨海新区 Binhai New Area of Tianjin
天府新区 Tianfu New Area, Sichuan
大湾区 Greater Bay Area
黄淮 plain between the Yellow River and the Huai
江淮 plain between the Yangtze and the Huai
华北 North China
华东 East China
华南 South China
华中 Central China
西南 Southwest China
西北 Northwest China
东北 Northeast China
长江经济带 Yangtze River Economic Belt
黄河流域 Yellow River basin
长江流域 Yangtze River basin
东盟国家 ASEAN countries
拉美 Latin America
中东 Middle East
东南亚 Southeast Asia
东北亚 Northeast Asia
南亚 South Asia
中亚 Central Asia
西亚 West Asia
北非 North Africa
亚太 Asia-Pacific
亚太地区 Asia-Pacific region
科索沃 Kosovo
南联盟 Federal Republic of Yugoslavia
南斯拉夫联盟 Federal Republic of Yugoslavia
南斯拉夫 Yugoslavia (to 2003)
苏联 Soviet Union (to 1991)
捷克斯洛伐克 Czechoslovakia (to 1992)
扎伊尔 Zaire, now DR Congo
天安门 Tiananmen, Beijing
天安门广场 Tiananmen Square, Beijing
人民大会堂 Great Hall of the People, Beijing
中南海 Zhongnanhai, seat of the leadership in Beijing
钓鱼台国宾馆 Diaoyutai State Guesthouse, Beijing
北戴河 Beidaihe, seaside resort in Hebei
井冈山 Jinggang Mountains, Jiangxi
西柏坡 Xibaipo, Hebei
`

/** The name before its gloss. */
export const ABBREVIATIONS: readonly (readonly [name: string, gloss: string])[] = LINES.trim()
  .split('\n')
  .map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])
