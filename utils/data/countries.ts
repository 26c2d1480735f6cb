// Countries as newspapers name them; CC-CEDICT gives most of them as bare words.
import { wordTable } from '../engine/vocabulary/word-table'

const LINES = `
中国 China
中华人民共和国 People's Republic of China
新中国 the People's Republic of China (since 1949)
旧中国 China before 1949
美国 United States
英国 United Kingdom
法国 France
德国 Germany
联邦德国 West Germany (to 1990)
意大利 Italy
日本 Japan
俄罗斯 Russia
俄国 Russia
韩国 South Korea
朝鲜 North Korea
印度 India
巴基斯坦 Pakistan
孟加拉国 Bangladesh
尼泊尔 Nepal
不丹 Bhutan
斯里兰卡 Sri Lanka
马尔代夫 Maldives
缅甸 Myanmar
泰国 Thailand
越南 Vietnam
老挝 Laos
柬埔寨 Cambodia
马来西亚 Malaysia
新加坡 Singapore
印度尼西亚 Indonesia
印尼 Indonesia
菲律宾 Philippines
文莱 Brunei
东帝汶 East Timor
蒙古 Mongolia
蒙古国 Mongolia
哈萨克斯坦 Kazakhstan
乌兹别克斯坦 Uzbekistan
吉尔吉斯斯坦 Kyrgyzstan
塔吉克斯坦 Tajikistan
土库曼斯坦 Turkmenistan
阿富汗 Afghanistan
伊朗 Iran
伊拉克 Iraq
叙利亚 Syria
黎巴嫩 Lebanon
约旦 Jordan
以色列 Israel
巴勒斯坦 Palestine
沙特阿拉伯 Saudi Arabia
沙特 Saudi Arabia
科威特 Kuwait
阿联酋 United Arab Emirates
阿拉伯联合酋长国 United Arab Emirates
卡塔尔 Qatar
巴林 Bahrain
阿曼 Oman
也门 Yemen
土耳其 Turkey
塞浦路斯 Cyprus
格鲁吉亚 Georgia
亚美尼亚 Armenia
阿塞拜疆 Azerbaijan
乌克兰 Ukraine
白俄罗斯 Belarus
摩尔多瓦 Moldova
立陶宛 Lithuania
拉脱维亚 Latvia
爱沙尼亚 Estonia
波兰 Poland
捷克 Czechia
斯洛伐克 Slovakia
匈牙利 Hungary
罗马尼亚 Romania
保加利亚 Bulgaria
塞尔维亚 Serbia
黑山 Montenegro
克罗地亚 Croatia
斯洛文尼亚 Slovenia
波黑 Bosnia and Herzegovina
波斯尼亚 Bosnia
马其顿 Macedonia
北马其顿 North Macedonia
阿尔巴尼亚 Albania
希腊 Greece
奥地利 Austria
瑞士 Switzerland
列支敦士登 Liechtenstein
比利时 Belgium
荷兰 Netherlands
卢森堡 Luxembourg
爱尔兰 Ireland
冰岛 Iceland
丹麦 Denmark
挪威 Norway
瑞典 Sweden
芬兰 Finland
西班牙 Spain
葡萄牙 Portugal
安道尔 Andorra
摩纳哥 Monaco
圣马力诺 San Marino
梵蒂冈 Vatican
马耳他 Malta
英格兰 England
苏格兰 Scotland
威尔士 Wales
北爱尔兰 Northern Ireland
埃及 Egypt
利比亚 Libya
突尼斯 Tunisia
阿尔及利亚 Algeria
摩洛哥 Morocco
苏丹 Sudan
南苏丹 South Sudan
埃塞俄比亚 Ethiopia
厄立特里亚 Eritrea
索马里 Somalia
吉布提 Djibouti
肯尼亚 Kenya
乌干达 Uganda
坦桑尼亚 Tanzania
卢旺达 Rwanda
布隆迪 Burundi
刚果 Congo
刚果（金） DR Congo
乍得 Chad
中非 Central African Republic
喀麦隆 Cameroon
加蓬 Gabon
赤道几内亚 Equatorial Guinea
尼日利亚 Nigeria
尼日尔 Niger
贝宁 Benin
多哥 Togo
加纳 Ghana
科特迪瓦 Côte d'Ivoire
布基纳法索 Burkina Faso
马里 Mali
塞内加尔 Senegal
冈比亚 Gambia
几内亚 Guinea
几内亚比绍 Guinea-Bissau
塞拉利昂 Sierra Leone
利比里亚 Liberia
毛里塔尼亚 Mauritania
佛得角 Cape Verde
安哥拉 Angola
赞比亚 Zambia
津巴布韦 Zimbabwe
马拉维 Malawi
莫桑比克 Mozambique
纳米比亚 Namibia
博茨瓦纳 Botswana
南非 South Africa
莱索托 Lesotho
斯威士兰 Eswatini
马达加斯加 Madagascar
毛里求斯 Mauritius
塞舌尔 Seychelles
科摩罗 Comoros
加拿大 Canada
墨西哥 Mexico
危地马拉 Guatemala
伯利兹 Belize
洪都拉斯 Honduras
萨尔瓦多 El Salvador
尼加拉瓜 Nicaragua
哥斯达黎加 Costa Rica
巴拿马 Panama
古巴 Cuba
牙买加 Jamaica
海地 Haiti
多米尼加 Dominican Republic
多米尼克 Dominica
巴哈马 Bahamas
巴巴多斯 Barbados
格林纳达 Grenada
特立尼达和多巴哥 Trinidad and Tobago
哥伦比亚 Colombia
委内瑞拉 Venezuela
圭亚那 Guyana
苏里南 Suriname
厄瓜多尔 Ecuador
秘鲁 Peru
玻利维亚 Bolivia
巴西 Brazil
巴拉圭 Paraguay
乌拉圭 Uruguay
阿根廷 Argentina
智利 Chile
澳大利亚 Australia
新西兰 New Zealand
巴布亚新几内亚 Papua New Guinea
斐济 Fiji
汤加 Tonga
萨摩亚 Samoa
瓦努阿图 Vanuatu
所罗门群岛 Solomon Islands
密克罗尼西亚 Micronesia
基里巴斯 Kiribati
瑙鲁 Nauru
帕劳 Palau
台湾 Taiwan
香港 Hong Kong
澳门 Macao
亚洲 Asia
欧洲 Europe
西欧 Western Europe
东欧 Eastern Europe
中东欧 Central and Eastern Europe
北欧 Northern Europe
南欧 Southern Europe
非洲 Africa
北美 North America
北美洲 North America
南美 South America
南美洲 South America
拉丁美洲 Latin America
大洋洲 Oceania
东亚 East Asia
太平洋 Pacific Ocean
大西洋 Atlantic Ocean
印度洋 Indian Ocean
北冰洋 Arctic Ocean
南极 Antarctica
北极 the Arctic
海湾 the Persian Gulf
海湾地区 the Gulf region
波斯湾 Persian Gulf
地中海 Mediterranean
加勒比 the Caribbean
巴尔干 the Balkans
波罗的海 Baltic Sea
高加索 the Caucasus
车臣 Chechnya
克什米尔 Kashmir
加沙 Gaza
加沙地带 Gaza Strip
约旦河西岸 West Bank
耶路撒冷 Jerusalem
戈兰高地 Golan Heights
波恩 Bonn
纽约 New York
华盛顿 Washington
伦敦 London
巴黎 Paris
莫斯科 Moscow
东京 Tokyo
柏林 Berlin
日内瓦 Geneva
布鲁塞尔 Brussels
罗马 Rome
维也纳 Vienna
悉尼 Sydney
首尔 Seoul
汉城 Seoul (to 2005)
平壤 Pyongyang
河内 Hanoi
曼谷 Bangkok
新德里 New Delhi
伊斯兰堡 Islamabad
德黑兰 Tehran
巴格达 Baghdad
开罗 Cairo
`

/** The gloss of each name. */
export const COUNTRIES: ReadonlyMap<string, string> = wordTable(LINES)
