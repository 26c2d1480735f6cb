// Places that no gazetteer has: regions and their short names, countries that are no more, some cities of the world.
import { wordTable } from '../engine/vocabulary/word-table'

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
东北三省 the three provinces of the Northeast: Liaoning, Jilin, Heilongjiang
环渤海 Bohai Rim
环渤海地区 Bohai Rim region
环渤海经济圈 Bohai Economic Rim
长江三角洲 Yangtze River Delta
珠江三角洲 Pearl River Delta
海峡西岸经济区 Western Taiwan Straits Economic Zone, Fujian
西部地区 the western region of China
中西部地区 the central and western regions of China
中部地区 the central region of China
东部地区 the eastern region of China
成渝双城经济圈 Chengdu–Chongqing Economic Circle
京津 Beijing and Tianjin
京津唐 Beijing, Tianjin and Tangshan
苏锡常 Suzhou, Wuxi and Changzhou
长株潭 Changsha, Zhuzhou and Xiangtan
苏北 northern Jiangsu
苏南 southern Jiangsu
皖南 southern Anhui
皖北 northern Anhui
赣南 southern Jiangxi
闽南 southern Fujian
闽西 western Fujian
粤北 northern Guangdong
粤东 eastern Guangdong
粤西 western Guangdong
湘西 western Hunan
鄂西 western Hubei
豫西 western Henan
豫北 northern Henan
晋北 northern Shanxi
陕北 northern Shaanxi
陕南 southern Shaanxi
冀中 central Hebei
鲁西南 southwestern Shandong
胶东 eastern Shandong
川西 western Sichuan
川东 eastern Sichuan
渝东北 northeastern Chongqing
渝东南 southeastern Chongqing
渝西 western Chongqing
桂北 northern Guangxi
滇西 western Yunnan
浙东 eastern Zhejiang
辽西 western Liaoning
中国大陆 the Chinese mainland
祖国大陆 the Chinese mainland
东北平原 Northeast China Plain
武陵山区 Wuling Mountains, between Chongqing, Hubei, Hunan and Guizhou
秦巴山区 Qinling and Daba Mountains
圣保罗 São Paulo, Brazil
科威特城 Kuwait City
特拉维夫 Tel Aviv, Israel
朱巴 Juba, South Sudan
曼彻斯特 Manchester, England
利物浦 Liverpool, England
达沃斯 Davos, Switzerland
斯特拉斯堡 Strasbourg, France
威尼斯 Venice, Italy
板门店 Panmunjom, between North and South Korea
彼得格勒 Petrograd, now St Petersburg
斯大林格勒 Stalingrad, now Volgograd
汉城 Seoul (its Chinese name until 2005)
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

/** The gloss of each name. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = wordTable(LINES)
