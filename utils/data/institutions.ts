// Party and state organs, mass organisations, media and international bodies as newspapers name them, with the usual English names.
import { wordTable } from '../engine/vocabulary/word-table'

const LINES = `
中共中央 Central Committee of the Communist Party of China
党中央 CPC Central Committee
中国共产党 Communist Party of China
中国共产党中央委员会 Central Committee of the Communist Party of China
中共 Communist Party of China
中共中央政治局 Political Bureau of the CPC Central Committee
中共中央政治局常委会 Standing Committee of the Political Bureau
中央政治局 Political Bureau of the CPC Central Committee
中央政治局常委会 Standing Committee of the Political Bureau
政治局 Political Bureau
中央委员会 Central Committee
中央书记处 Secretariat of the CPC Central Committee
中央军委 Central Military Commission
中央军事委员会 Central Military Commission
军委 Central Military Commission
中央纪委 Central Commission for Discipline Inspection
中央纪委国家监委 Central Commission for Discipline Inspection and National Supervisory Commission
中纪委 Central Commission for Discipline Inspection
国家监委 National Supervisory Commission
国家监察委员会 National Supervisory Commission
中央组织部 Organization Department of the CPC Central Committee
中组部 Organization Department of the CPC Central Committee
中央宣传部 Publicity Department of the CPC Central Committee
中宣部 Publicity Department of the CPC Central Committee
中央统战部 United Front Work Department of the CPC Central Committee
中央政法委 Political and Legal Affairs Commission of the CPC Central Committee
中央办公厅 General Office of the CPC Central Committee
中办 General Office of the CPC Central Committee
国办 General Office of the State Council
中央党校 Party School of the CPC Central Committee
中央深改委 Central Commission for Comprehensively Deepening Reform
中央文明办 Central Office for Spiritual Civilization
中央网信办 Cyberspace Administration of China
中央外办 Office of the Central Foreign Affairs Commission
中央农办 Office of the Central Rural Work Leading Group
中央文献研究室 Party Literature Research Office
中央党史和文献研究院 Institute of Party History and Literature
全国人大 National People's Congress
全国人大常委会 Standing Committee of the National People's Congress
全国人民代表大会 National People's Congress
全国人民代表大会常务委员会 Standing Committee of the National People's Congress
全国政协 National Committee of the CPPCC
人民政协 Chinese People's Political Consultative Conference
中国人民政治协商会议 Chinese People's Political Consultative Conference
国务院 State Council
国务院办公厅 General Office of the State Council
国务院新闻办公室 State Council Information Office
国新办 State Council Information Office
国务院国资委 State-owned Assets Supervision and Administration Commission
国资委 State-owned Assets Supervision and Administration Commission
国务院港澳办 Hong Kong and Macao Affairs Office
国台办 Taiwan Affairs Office of the State Council
国务院台办 Taiwan Affairs Office of the State Council
国务院联防联控机制 Joint Prevention and Control Mechanism of the State Council
最高人民法院 Supreme People's Court
最高法 Supreme People's Court
最高人民检察院 Supreme People's Procuratorate
最高检 Supreme People's Procuratorate
外交部 Ministry of Foreign Affairs
国防部 Ministry of National Defense
国家发展改革委 National Development and Reform Commission
国家发改委 National Development and Reform Commission
发改委 Development and Reform Commission
国家计委 State Planning Commission (to 2003)
国家经贸委 State Economic and Trade Commission (to 2003)
国家体改委 State Commission for Restructuring the Economy (to 1998)
国家教委 State Education Commission (to 1998)
国家科委 State Science and Technology Commission (to 1998)
国家计生委 State Family Planning Commission (to 2013)
国家民委 National Ethnic Affairs Commission
国家卫生健康委 National Health Commission
国家卫健委 National Health Commission
卫健委 Health Commission
卫生健康委 Health Commission
教育部 Ministry of Education
科技部 Ministry of Science and Technology
科学技术部 Ministry of Science and Technology
工业和信息化部 Ministry of Industry and Information Technology
工信部 Ministry of Industry and Information Technology
公安部 Ministry of Public Security
国家安全部 Ministry of State Security
安全部 Ministry of State Security
民政部 Ministry of Civil Affairs
司法部 Ministry of Justice
财政部 Ministry of Finance
人力资源和社会保障部 Ministry of Human Resources and Social Security
人力资源社会保障部 Ministry of Human Resources and Social Security
人社部 Ministry of Human Resources and Social Security
劳动和社会保障部 Ministry of Labour and Social Security (to 2008)
劳动部 Ministry of Labour (to 1998)
人事部 Ministry of Personnel (to 2008)
自然资源部 Ministry of Natural Resources
国土资源部 Ministry of Land and Resources (to 2018)
生态环境部 Ministry of Ecology and Environment
环境保护部 Ministry of Environmental Protection (to 2018)
住房和城乡建设部 Ministry of Housing and Urban-Rural Development
住建部 Ministry of Housing and Urban-Rural Development
建设部 Ministry of Construction (to 2008)
交通运输部 Ministry of Transport
交通部 Ministry of Communications (to 2008)
铁道部 Ministry of Railways (to 2013)
水利部 Ministry of Water Resources
农业农村部 Ministry of Agriculture and Rural Affairs
农业部 Ministry of Agriculture (to 2018)
林业部 Ministry of Forestry (to 1998)
商务部 Ministry of Commerce
外经贸部 Ministry of Foreign Trade and Economic Cooperation (to 2003)
内贸部 Ministry of Internal Trade (to 1998)
文化和旅游部 Ministry of Culture and Tourism
文旅部 Ministry of Culture and Tourism
文化部 Ministry of Culture (to 2018)
卫生部 Ministry of Health (to 2013)
退役军人事务部 Ministry of Veterans Affairs
应急管理部 Ministry of Emergency Management
信息产业部 Ministry of Information Industry (to 2008)
邮电部 Ministry of Posts and Telecommunications (to 1998)
电子部 Ministry of Electronics Industry (to 1998)
电子工业部 Ministry of Electronics Industry (to 1998)
机械部 Ministry of Machinery (to 1998)
化工部 Ministry of Chemical Industry (to 1998)
冶金部 Ministry of Metallurgy (to 1998)
煤炭部 Ministry of Coal (to 1998)
电力部 Ministry of Electric Power (to 1998)
地矿部 Ministry of Geology and Mineral Resources (to 1998)
监察部 Ministry of Supervision (to 2018)
审计署 National Audit Office
中国人民银行 People's Bank of China
人民银行 People's Bank of China
央行 central bank
海关总署 General Administration of Customs
国家税务总局 State Taxation Administration
国家市场监管总局 State Administration for Market Regulation
市场监管总局 State Administration for Market Regulation
国家广播电视总局 National Radio and Television Administration
广电总局 National Radio and Television Administration
国家体育总局 General Administration of Sport
体育总局 General Administration of Sport
国家体委 State Sports Commission (to 1998)
国家统计局 National Bureau of Statistics
国家乡村振兴局 National Rural Revitalization Administration
国务院扶贫办 State Council Leading Group Office of Poverty Alleviation (to 2021)
国家医保局 National Healthcare Security Administration
国家能源局 National Energy Administration
国家林草局 National Forestry and Grassland Administration
国家铁路局 National Railway Administration
中国民航局 Civil Aviation Administration of China
民航总局 Civil Aviation Administration (to 2008)
国家邮政局 State Post Bureau
国家文物局 National Cultural Heritage Administration
国家中医药局 National Administration of Traditional Chinese Medicine
国家疾控局 National Disease Control and Prevention Administration
国家药监局 National Medical Products Administration
国家知识产权局 National Intellectual Property Administration
国家外汇管理局 State Administration of Foreign Exchange
国家工商局 State Administration for Industry and Commerce (to 2018)
国家环保局 National Environmental Protection Agency (to 1998)
国家环保总局 State Environmental Protection Administration (to 2008)
新闻出版署 Press and Publication Administration (to 2001)
国家旅游局 National Tourism Administration (to 2018)
国家海洋局 State Oceanic Administration (to 2018)
国家地震局 China Seismological Bureau
中国气象局 China Meteorological Administration
中国银保监会 China Banking and Insurance Regulatory Commission (to 2023)
银保监会 China Banking and Insurance Regulatory Commission (to 2023)
中国证监会 China Securities Regulatory Commission
证监会 China Securities Regulatory Commission
金融监管总局 National Financial Regulatory Administration
中国科学院 Chinese Academy of Sciences
中科院 Chinese Academy of Sciences
中国社会科学院 Chinese Academy of Social Sciences
中国社科院 Chinese Academy of Social Sciences
社科院 Academy of Social Sciences
中国工程院 Chinese Academy of Engineering
国务院发展研究中心 Development Research Center of the State Council
国家电网 State Grid Corporation
中国石油 China National Petroleum
中石油 China National Petroleum Corporation
中石化 Sinopec
中国移动 China Mobile
中国联通 China Unicom
中国电信 China Telecom
中国航天科技集团 China Aerospace Science and Technology Corporation
国家开发银行 China Development Bank
中国工商银行 Industrial and Commercial Bank of China
工商银行 Industrial and Commercial Bank of China
中国农业银行 Agricultural Bank of China
农业银行 Agricultural Bank of China
中国银行 Bank of China
中国建设银行 China Construction Bank
建设银行 China Construction Bank
交通银行 Bank of Communications
共青团 Communist Youth League
共青团中央 Central Committee of the Communist Youth League
团中央 Central Committee of the Communist Youth League
全国总工会 All-China Federation of Trade Unions
中华全国总工会 All-China Federation of Trade Unions
全总 All-China Federation of Trade Unions
全国妇联 All-China Women's Federation
中华全国妇女联合会 All-China Women's Federation
妇联 Women's Federation
全国青联 All-China Youth Federation
中国文联 China Federation of Literary and Art Circles
中国作协 China Writers Association
中国科协 China Association for Science and Technology
中国记协 All-China Journalists Association
中国残联 China Disabled Persons' Federation
中国足协 Chinese Football Association
足协 Football Association
全国工商联 All-China Federation of Industry and Commerce
中国红十字会 Red Cross Society of China
民革 Revolutionary Committee of the Chinese Kuomintang
民盟 China Democratic League
民建 China National Democratic Construction Association
民进 China Association for Promoting Democracy
农工党 Chinese Peasants' and Workers' Democratic Party
中国农工民主党 Chinese Peasants' and Workers' Democratic Party
致公党 China Zhi Gong Party
九三学社 Jiusan Society
台盟 Taiwan Democratic Self-Government League
国民党 Kuomintang
民进党 Democratic Progressive Party
中国人民解放军 People's Liberation Army
人民解放军 People's Liberation Army
解放军 People's Liberation Army
武警部队 People's Armed Police
武警 People's Armed Police
中国工农红军 Chinese Workers' and Peasants' Red Army
工农红军 Workers' and Peasants' Red Army
红军 Red Army
八路军 Eighth Route Army
新四军 New Fourth Army
志愿军 Chinese People's Volunteers
中国人民志愿军 Chinese People's Volunteers
总参谋部 PLA General Staff Department (to 2016)
总政治部 PLA General Political Department (to 2016)
总后勤部 PLA General Logistics Department (to 2016)
新华社 Xinhua News Agency
新华网 Xinhuanet
中新社 China News Service
中国新闻社 China News Service
人民日报 People's Daily
人民日报社 People's Daily
人民网 People's Daily Online
求是 Qiushi (journal of the Central Committee)
光明日报 Guangming Daily
经济日报 Economic Daily
解放军报 PLA Daily
中国青年报 China Youth Daily
工人日报 Workers' Daily
农民日报 Farmers' Daily
科技日报 Science and Technology Daily
法制日报 Legal Daily
法治日报 Legal Daily
中国日报 China Daily
环球时报 Global Times
文汇报 Wenhui Bao
参考消息 Reference News
重庆日报 Chongqing Daily
北京日报 Beijing Daily
解放日报 Jiefang Daily (Shanghai)
南方日报 Nanfang Daily (Guangdong)
中央电视台 China Central Television
央视 China Central Television
中央广播电视总台 China Media Group
中央人民广播电台 China National Radio
中国国际广播电台 China Radio International
联合国 United Nations
联合国安理会 United Nations Security Council
安理会 United Nations Security Council
联合国大会 United Nations General Assembly
联大 United Nations General Assembly
联合国教科文组织 UNESCO
联合国开发计划署 United Nations Development Programme
世界卫生组织 World Health Organization
世卫组织 World Health Organization
世界贸易组织 World Trade Organization
世贸组织 World Trade Organization
世界银行 World Bank
国际货币基金组织 International Monetary Fund
亚洲开发银行 Asian Development Bank
亚洲基础设施投资银行 Asian Infrastructure Investment Bank
亚投行 Asian Infrastructure Investment Bank
欧盟 European Union
欧洲联盟 European Union
欧盟委员会 European Commission
欧共体 European Community
欧洲议会 European Parliament
欧洲央行 European Central Bank
北约 NATO
北大西洋公约组织 NATO
东盟 ASEAN
东南亚国家联盟 ASEAN
非盟 African Union
非统组织 Organization of African Unity
阿盟 Arab League
阿拉伯国家联盟 Arab League
独联体 Commonwealth of Independent States
上海合作组织 Shanghai Cooperation Organization
上合组织 Shanghai Cooperation Organization
金砖国家 BRICS
二十国集团 Group of 20
亚太经合组织 APEC
欧佩克 OPEC
石油输出国组织 OPEC
国际奥委会 International Olympic Committee
奥委会 Olympic Committee
国际足联 FIFA
亚足联 Asian Football Confederation
国际原子能机构 International Atomic Energy Agency
国际法院 International Court of Justice
国际红十字会 International Red Cross
世界经济论坛 World Economic Forum
路透社 Reuters
法新社 Agence France-Presse
美联社 Associated Press
共同社 Kyodo News
塔斯社 TASS
白宫 White House
五角大楼 the Pentagon
克里姆林宫 the Kremlin
北京大学 Peking University
北大 Peking University
清华大学 Tsinghua University
清华 Tsinghua University
复旦大学 Fudan University
中国人民大学 Renmin University of China
中国科学技术大学 University of Science and Technology of China
国家队 national team
国奥队 Olympic team
国青队 national youth team
女排 women's volleyball team
男排 men's volleyball team
女足 women's football team
男足 men's football team
女篮 women's basketball team
男篮 men's basketball team
女子排球队 women's volleyball team
男子排球队 men's volleyball team
女子足球队 women's football team
男子足球队 men's football team
女子篮球队 women's basketball team
男子篮球队 men's basketball team
乒乓球队 table tennis team
羽毛球队 badminton team
国会 parliament
众议院 lower house, House of Representatives
参议院 upper house, Senate
上议院 upper house
下议院 lower house
内阁 cabinet
立法会 Legislative Council
政府代表团 government delegation
党政代表团 party and government delegation
贸促会 Council for the Promotion of International Trade
消协 Consumers' Association
消费者协会 Consumers' Association
作协 Writers' Association
记协 Journalists' Association
妇儿工委 Working Committee on Children and Women
中直工委 Work Committee of Departments directly under the Central Committee
中央国家机关工委 Work Committee for Central Government Departments
生产建设兵团 Production and Construction Corps
中国人寿 China Life
中国人保 People's Insurance Company of China
中国太保 China Pacific Insurance
中国平安 Ping An Insurance
中国中车 CRRC
中国中铁 China Railway Group
中国铁建 China Railway Construction
中国建筑 China State Construction
中国石化 Sinopec
中国海油 China National Offshore Oil
中海油 China National Offshore Oil
中国一汽 FAW Group
一汽 FAW Group
二汽 Dongfeng Motor
上汽 SAIC Motor
国航 Air China
东航 China Eastern Airlines
南航 China Southern Airlines
海航 Hainan Airlines
法航 Air France
汉莎 Lufthansa
首钢 Shougang, steelmaker in Beijing
宝钢 Baosteel, Shanghai
鞍钢 Ansteel
武钢 Wuhan Iron and Steel
包钢 Baotou Steel
大庆油田 Daqing Oil Field
胜利油田 Shengli Oil Field
海尔 Haier
海信 Hisense
长虹 Changhong
康佳 Konka
格力 Gree
创维 Skyworth
联想 Lenovo
华为 Huawei
中兴通讯 ZTE
小米公司 Xiaomi
腾讯 Tencent
阿里巴巴 Alibaba
百度 Baidu
比亚迪 BYD
万科 Vanke
招商局 China Merchants
中信 CITIC
中粮 COFCO
微软 Microsoft
英特尔 Intel
谷歌 Google
脸书 Facebook
惠普 HP
戴尔 Dell
思科 Cisco
波音 Boeing
空客 Airbus
空中客车 Airbus
通用电气 General Electric
通用汽车 General Motors
福特汽车 Ford
特斯拉 Tesla
丰田 Toyota
日产汽车 Nissan
三菱 Mitsubishi
索尼 Sony
松下电器 Panasonic
东芝 Toshiba
日立 Hitachi
西门子 Siemens
宝马 BMW
梅赛德斯 Mercedes
大众汽车 Volkswagen
菲亚特 Fiat
雷诺 Renault
标致 Peugeot
雪铁龙 Citroën
诺基亚 Nokia
爱立信 Ericsson
摩托罗拉 Motorola
可口可乐公司 Coca-Cola
麦当劳 McDonald's
沃尔玛 Walmart
家乐福 Carrefour
埃克森美孚 ExxonMobil
汇丰 HSBC
花旗 Citi
渣打 Standard Chartered
高盛 Goldman Sachs
摩根士丹利 Morgan Stanley
`

/** The gloss of each name. */
export const INSTITUTIONS: ReadonlyMap<string, string> = wordTable(LINES)
