// English of what names of bodies are made of beside the parts of offices: fields of work, ends, levels with a name of their own.

import { wordTable } from './word-table'

/** What a body is busy with, or how it is told apart, before its end: 卫生健康 in 卫生健康局. */
export const FIELDS = wordTable(`
教育 Education
教育工作 Education
卫生健康 Health
卫生 Health
计划生育 Family Planning
卫生和计划生育 Health and Family Planning
发展和改革 Development and Reform
发展改革 Development and Reform
改革 Reform
体制改革 Structural Reform
计划 Planning
规划 Planning
经济 Economic
经济贸易 Economy and Trade
经济和信息化 Economy and Information Technology
经济信息 Economy and Information
经济信息化 Economy and Information Technology
工业和信息化 Industry and Information Technology
工业 Industry
轻工业 Light Industry
重工业 Heavy Industry
机械 Machinery
化工 Chemical Industry
纺织 Textile
冶金 Metallurgical
煤炭 Coal
石油 Petroleum
石油天然气 Petroleum and Natural Gas
石油化工 Petrochemical
有色金属 Nonferrous Metals
钢铁 Iron and Steel
建筑 Construction
建筑工程 Construction Engineering
科学技术 Science and Technology
科技 Science and Technology
科学 Science
科研 Research
民族 Ethnic
民族宗教 Ethnic and Religious Affairs
民族事务 Ethnic Affairs
宗教 Religious Affairs
宗教事务 Religious Affairs
公安 Public Security
民政 Civil Affairs
司法 Justice
财政 Finance
财经 Financial and Economic Affairs
人力资源和社会保障 Human Resources and Social Security
人力资源社会保障 Human Resources and Social Security
人力社保 Human Resources and Social Security
人社 Human Resources and Social Security
劳动和社会保障 Labour and Social Security
劳动 Labour
人事 Personnel
规划和自然资源 Planning and Natural Resources
规划自然资源 Planning and Natural Resources
自然资源 Natural Resources
国土资源 Land and Resources
国土 Land
地质矿产 Geology and Mineral Resources
生态环境 Ecology and Environment
环境保护 Environmental Protection
环保 Environmental Protection
住房和城乡建设 Housing and Urban-Rural Development
住房城乡建设 Housing and Urban-Rural Development
城乡建设 Urban-Rural Development
建设 Construction
房屋管理 Housing Administration
房管 Housing Administration
城市管理 Urban Management
城管 Urban Management
城市管理综合执法 Urban Management and Law Enforcement
综合行政执法 Comprehensive Law Enforcement
综合执法 Comprehensive Law Enforcement
园林绿化 Gardening and Greening
园林 Gardening
交通 Transport
交通运输 Transport
运输 Transport
铁路 Railway
公路 Highway
航空 Aviation
航道 Waterway
港务 Port
海事 Maritime
水利 Water Resources
水务 Water
农业农村 Agriculture and Rural Affairs
农业 Agriculture
农村工作 Rural Work
农机 Agricultural Machinery
农技 Agricultural Technology
农业技术推广 Agricultural Technology Extension
畜牧 Animal Husbandry
渔业 Fisheries
林业 Forestry
林业和草原 Forestry and Grassland
林草 Forestry and Grassland
粮食 Grain
粮食和物资储备 Grain and Reserves
供销合作 Supply and Marketing
供销 Supply and Marketing
商务 Commerce
商业 Commerce
商贸 Commerce and Trade
贸易 Trade
对外贸易 Foreign Trade
外贸 Foreign Trade
对外经济贸易 Foreign Trade and Economic Cooperation
国际贸易促进 Promotion of International Trade
物价 Price
文化和旅游 Culture and Tourism
文化旅游 Culture and Tourism
文旅 Culture and Tourism
文化 Culture
旅游 Tourism
文物 Cultural Heritage
广播电视 Radio and Television
广播影视 Radio, Film and Television
广电 Radio and Television
新闻 Information
新闻出版 Press and Publication
出版 Publishing
体育 Sports
应急管理 Emergency Management
应急 Emergency
安全生产 Workplace Safety
安全生产监督管理 Workplace Safety
安监 Workplace Safety
安全 Security
国家安全 State Security
审计 Audit
监察 Supervision
国有资产监督管理 State-owned Assets
国资 State-owned Assets
市场监督管理 Market Regulation
市场监管 Market Regulation
工商行政管理 Industry and Commerce
工商 Industry and Commerce
质量技术监督 Quality and Technical Supervision
质监 Quality Supervision
食品药品监督管理 Food and Drug
药品监督管理 Medical Products
药监 Medical Products
知识产权 Intellectual Property
统计 Statistics
医疗保障 Healthcare Security
医保 Healthcare Security
信访 Petitions
信访工作 Petitions
群众工作 Mass Work
乡村振兴 Rural Revitalization
扶贫开发 Poverty Alleviation
扶贫 Poverty Alleviation
脱贫攻坚 Poverty Alleviation
移民 Resettlement
税务 Taxation
地方税务 Local Taxation
国家税务 State Taxation
大数据应用发展 Big Data Development
大数据应用发展管理 Big Data Development
大数据发展 Big Data Development
大数据 Big Data
政务服务 Government Services
政务服务管理 Government Services
行政审批 Administrative Approval
行政服务 Administrative Service
机关事务管理 Government Offices Administration
机关事务 Government Offices Administration
退役军人事务 Veterans Affairs
退役军人 Veterans
老干部 Retired Cadres
档案 Archives
党史 Party History
党史研究 Party History Research
地方志 Local Chronicles
人民防空 Civil Air Defence
人防 Civil Air Defence
外事 Foreign Affairs
侨务 Overseas Chinese Affairs
台湾事务 Taiwan Affairs
台湾工作 Taiwan Affairs
港澳事务 Hong Kong and Macao Affairs
招商投资 Investment Promotion
招商投资促进 Investment Promotion
招商 Investment Promotion
投资促进 Investment Promotion
投资 Investment
金融工作 Financial Affairs
金融 Financial
证券 Securities
保险 Insurance
信用 Credit
农村信用 Rural Credit
气象 Meteorological
地震 Earthquake
水文 Hydrological
烟草专卖 Tobacco Monopoly
烟草 Tobacco
邮政 Post
邮政管理 Postal
邮电 Posts and Telecommunications
电信 Telecommunications
通信 Communications
电力 Electric Power
供电 Power Supply
自来水 Water Supply
燃气 Gas
消防 Fire
消防救援 Fire and Rescue
森林消防 Forest Fire
交通巡逻警察 Traffic and Patrol Police
交巡警 Traffic and Patrol Police
交通警察 Traffic Police
交警 Traffic Police
巡逻警察 Patrol Police
特警 Special Police
武装警察 Armed Police
武警 Armed Police
刑侦 Criminal Investigation
刑事侦查 Criminal Investigation
经济犯罪侦查 Economic Crime Investigation
治安 Public Order
治安管理 Public Order
禁毒 Narcotics Control
网安 Cyber Security
出入境管理 Entry and Exit
网络安全和信息化 Cyberspace Affairs
网信 Cyberspace Affairs
机构编制 Public Sector Staffing
巡察工作 Inspection
巡视工作 Inspection
巡察 Inspection
巡视 Inspection
政策研究 Policy Research
研究 Research
发展研究 Development Research
经济研究 Economic Research
精神文明建设 Spiritual Civilization
文明 Civilization
保密 Secrecy
机要 Confidential Affairs
直属机关 Departments under Direct Leadership
机关 Departmental
住房公积金 Housing Fund
住房公积金管理 Housing Fund
疾病预防控制 Disease Control
疾控 Disease Control
妇幼保健 Maternal and Child Health
中医 Traditional Chinese Medicine
中医药 Traditional Chinese Medicine
儿童 Children's
妇女 Women's
肿瘤 Cancer
口腔 Dental
精神卫生 Mental Health
传染病 Infectious Disease
附属 Affiliated
社会保险 Social Insurance
社会工作 Social Work
社会科学 Social Sciences
社科 Social Sciences
自然科学 Natural Sciences
农业科学 Agricultural Sciences
工程 Engineering
医学 Medical
医药 Pharmaceutical
医科 Medical
师范 Normal
理工 Technology
工商管理 Business Administration
外国语 Foreign Languages
法学 Law
经济管理 Economics and Management
职业技术 Vocational and Technical
职业 Vocational
人民 People's
群众 Mass
公共 Public
国有 State-owned
农村 Rural
城市 Urban
城建 Urban Construction
第一 First
第二 Second
第三 Third
第四 Fourth
第五 Fifth
第六 Sixth
第七 Seventh
第八 Eighth
第九 Ninth
第十 Tenth
综合 General
政治 Political
组织 Organization
宣传 Publicity
统战 United Front Work
统一战线工作 United Front Work
对外联络 International
对外友好 Friendship with Foreign Countries
纪检监察 Discipline Inspection and Supervision
纪律检查 Discipline Inspection
派驻 Resident
驻村 village-resident
民事审判 Civil
刑事审判 Criminal
行政审判 Administrative
审判 Judicial
检察 Procuratorial
执行 Enforcement
法制 Legal Affairs
法律 Legal
全面依法治 Law-based Governance
人大代表资格审查 Deputies' Credentials
代表资格审查 Deputies' Credentials
监察和司法 Supervisory and Judicial Affairs
内务司法 Internal and Judicial Affairs
城乡建设环境保护 Urban-Rural Development and Environmental Protection
教科文卫 Education, Science, Culture and Health
教育科学文化卫生 Education, Science, Culture and Health
提案 Proposals
文史 Cultural and Historical Data
新冠肺炎疫情防控 COVID-19 Prevention and Control
新冠肺炎疫情防控工作 COVID-19 Prevention and Control
疫情防控 Epidemic Prevention and Control
疫情防控工作 Epidemic Prevention and Control
防汛抗旱 Flood Control and Drought Relief
防汛 Flood Control
抗旱 Drought Relief
抗震救灾 Earthquake Relief
抢险救灾 Disaster Relief
森林草原防灭火 Forest and Grassland Fire Control
森林防火 Forest Fire Control
减灾 Disaster Reduction
扫黑除恶 Organized Crime Control
扫黄打非 Pornography and Illegal Publications Control
平安建设 Peaceful China
社会治安综合治理 Public Security Management
全面深化改革 Deepening Reform
深化改革 Deepening Reform
编制 Staffing
爱国卫生运动 Patriotic Health Campaign
双拥工作 Mutual Support of Military and Civilians
绿化 Greening
招生考试 Enrolment and Examinations
教育考试 Education Examinations
革命 Revolutionary
生产 Production
生产建设 Production and Construction
农业生产 Farm Production
劳动教养 Re-education
工作 Working
专项工作 Special Working
行动 Action
主题教育 Theoretical Study Programme
党史学习教育 Party History Study
先锋 Pioneer
少年先锋 Young Pioneers
青年 Youth
学生 Students
少年儿童 Children's
残疾人 Disabled Persons'
文学艺术 Literary and Art
作家 Writers'
美术家 Artists'
书法家 Calligraphers'
音乐家 Musicians'
戏剧家 Dramatists'
电影 Film
足球 Football
篮球 Basketball
排球 Volleyball
乒乓球 Table Tennis
田径 Athletics
奥林匹克 Olympic
消费者 Consumers'
个体劳动者 Self-employed Workers'
工商业 Industrial and Commercial
企业家 Entrepreneurs'
慈善 Charity
壮族 Zhuang
回族 Hui
藏族 Tibetan
维吾尔 Uygur
维吾尔族 Uygur
苗族 Miao
彝族 Yi
布依族 Bouyei
朝鲜族 Korean
满族 Manchu
侗族 Dong
瑶族 Yao
白族 Bai
土家族 Tujia
哈尼族 Hani
哈萨克 Kazak
哈萨克族 Kazak
傣族 Dai
黎族 Li
傈僳族 Lisu
佤族 Va
畲族 She
拉祜族 Lahu
水族 Sui
东乡族 Dongxiang
纳西族 Naxi
景颇族 Jingpo
柯尔克孜 Kirgiz
土族 Tu
达斡尔族 Daur
仫佬族 Mulao
羌族 Qiang
撒拉族 Salar
毛南族 Maonan
仡佬族 Gelao
锡伯 Xibe
鄂温克族 Ewenki
鄂伦春 Oroqen
裕固族 Yugur
塔吉克 Tajik
蒙古族 Mongolian
各族 Multi-ethnic
资本 Capital
运营 Operation
开发 Development
宪法和法律 Constitution and Law
宪法法律 Constitution and Law
调查 Investigation
事故调查 Accident Investigation
谈判 Negotiation
应用数学 Applied Mathematics
企业 enterprise
部门 departmental
单位 work-unit
小区 Residential Compound
物业 Property Management
物业服务 Property Management
国防 National Defence
军事 Military
外交 Foreign Affairs
外事工作 Foreign Affairs
国民 National
联邦 Federal
常任 Standing
佛教 Buddhist
道教 Taoist
基督教 Christian
伊斯兰教 Islamic
天主教 Catholic
宗教界 Religious
安保 Security
行政 Administrative
指导 Guidance
救援 Rescue
联络 Liaison
海外 Overseas
阿拉伯 Arab
招商局 China Merchants
人道主义 Humanitarian
垃圾分类 Waste Sorting
农林 Agriculture and Forestry
原 former
前 former
国际 International
项目 Project
退休 retired
离休 retired
中文 Chinese
英语 English
外语 Foreign Languages
历史 History
哲学 Philosophy
数学 Mathematics
物理 Physics
化学 Chemistry
生物 Biology
心理 Psychology
新闻传播 Journalism
音乐 Music
美术 Fine Arts
艺术 Art
呼吸 Respiratory
心血管 Cardiovascular
神经 Neurology
村民 Villagers'
居民 Residents'
中国 China
中华 China
国家 National
国家级 National-level
省级 Provincial-level
市级 Municipal-level
区级 District-level
县级 County-level
镇级 Town-level
村级 Village-level
发展 Development
管理 Administration
监督管理 Supervision and Administration
事务 Affairs
中华全国 All-China
全军 All-Army
联合 Joint
合作 Cooperation
友好 Friendship
战略 Strategic
保障 Support
后勤 Logistics
装备 Equipment
训练 Training
火箭 Rocket
战略支援 Strategic Support
东部 Eastern
南部 Southern
西部 Western
北部 Northern
中部 Central
`)

/** Ends of bodies that the parts of offices do not have. Those of one character count only where a name ends. */
export const ENDS = wordTable(`
局 Bureau
委 Commission
联盟 Union
同盟 League
中央委员会 Central Committee
党中央委员会 Party Central Committee
中联部 International Department of the CPC Central Committee
总政治部 General Political Department
总政治局 General Political Bureau
人民军 People's Army
人民解放军 People's Liberation Army
艺术团 Art Troupe
国会 Parliament
议会 Parliament
国民议会 National Assembly
众议院 House of Representatives
参议院 Senate
最高法院 Supreme Court
统一部 Ministry of Unification
使馆 Embassy
佛学院 Buddhist Academy
厅 Department
办 Office
部 Department
署 Administration
处 Division
科 Section
室 Office
所 Office
站 Station
院 Institute
系 Department
组 Group
队 Team
会 Association
社 Society
厂 Factory
矿 Mine
场 Farm
校 School
库 Depot
班 Class
庭 Tribunal
自治州委 Autonomous Prefectural Party Committee
自治县委 Autonomous County Party Committee
事务局 Affairs Bureau
工委 Working Committee
纪工委 Commission for Discipline Inspection
纪检组 Discipline Inspection Group
党校 Party School
行政学院 Academy of Governance
社会主义学院 Institute of Socialism
团校 Youth League School
支队 Detachment
大队 Brigade
中队 Squadron
总队 General Brigade
派出所 Police Station
司法所 Justice Office
财政所 Finance Office
看守所 Detention Centre
监狱 Prison
戒毒所 Drug Rehabilitation Centre
警备区 Garrison
卫戍区 Garrison
战区 Theatre Command
集团军 Group Army
省军区 Provincial Military District
兵团 Corps
建设兵团 Construction Corps
生产建设兵团 Production and Construction Corps
中心小学 Central Primary School
中心校 Central School
部队 Force
总部 Headquarters
司令部 Headquarters
政治部 Political Department
后勤部 Logistics Department
参谋部 Staff Department
海军 Navy
空军 Air Force
陆军 Army
火箭军 Rocket Force
解放军 PLA
中国人民解放军 PLA
民兵 Militia
公司 Company
有限公司 Co., Ltd.
有限责任公司 Co., Ltd.
股份有限公司 Co., Ltd.
集团公司 Group Corporation
集团有限公司 Group Co., Ltd.
总公司 Corporation
分公司 Branch Company
子公司 Subsidiary
总厂 General Factory
工厂 Factory
车间 Workshop
煤矿 Coal Mine
油田 Oilfield
农场 Farm
林场 Forest Farm
牧场 Stock Farm
供销社 Supply and Marketing Cooperative
信用社 Credit Cooperative
合作社 Cooperative
联社 Union of Cooperatives
支行 Sub-branch
分行 Branch
总行 Head Office
交易所 Exchange
事务所 Firm
中学 Middle School
小学 Primary School
学校 School
技校 Technical School
幼儿园 Kindergarten
医学院 Medical School
研究生院 Graduate School
研究院 Research Institute
研究所 Research Institute
研究中心 Research Centre
研究会 Research Society
设计院 Design Institute
科学院 Academy of Sciences
社科院 Academy of Social Sciences
工程院 Academy of Engineering
农科院 Academy of Agricultural Sciences
内科 Department of Internal Medicine
外科 Department of Surgery
儿科 Department of Paediatrics
妇产科 Department of Obstetrics
急诊科 Emergency Department
感染科 Department of Infectious Diseases
重症医学科 Intensive Care Unit
卫生院 Health Centre
卫生所 Clinic
卫生室 Clinic
疗养院 Sanatorium
血站 Blood Centre
急救中心 Emergency Centre
疾控中心 Centre for Disease Control
疾病预防控制中心 Centre for Disease Control
卫生服务中心 Health Service Centre
服务中心 Service Centre
管理中心 Management Centre
指挥中心 Command Centre
融媒体中心 Media Centre
新时代文明实践中心 Civilization Practice Centre
中心 Centre
监测站 Monitoring Station
气象站 Weather Station
农技站 Agricultural Technology Station
电视台 Television Station
广播电台 Radio Station
电台 Radio Station
广播电视台 Radio and Television Station
日报 Daily
日报社 Daily
晚报 Evening News
晚报社 Evening News
报社 Newspaper
出版社 Press
杂志社 Magazine
通讯社 News Agency
图书馆 Library
博物馆 Museum
文化馆 Cultural Centre
档案馆 Archives
党史办 Party History Office
联合会 Federation
促进会 Promotion Association
研究学会 Research Society
志愿者协会 Volunteers' Association
妇女联合会 Women's Federation
残疾人联合会 Disabled Persons' Federation
工商业联合会 Federation of Industry and Commerce
文学艺术界联合会 Federation of Literary and Art Circles
科学技术协会 Association for Science and Technology
共青团 Communist Youth League
共青团委 Youth League Committee
少先队 Young Pioneers
农会 Peasants' Association
农协 Peasants' Association
足协 Football Association
奥委会 Olympic Committee
革委会 Revolutionary Committee
革命委员会 Revolutionary Committee
人民委员会 People's Council
公社 Commune
人民公社 People's Commune
生产大队 Production Brigade
生产队 Production Team
合作总社 General Cooperative
书记处 Secretariat
中央人民政府 Central People's Government
政务院 Government Administration Council
人民公社党委 Party Committee of the People's Commune
行署 Administrative Office
专署 Administrative Office
公署 Administration
行政公署 Administrative Office
主席团 Presidium
人大主席团 Presidium of the People's Congress
代表大会 Congress
人民代表大会 People's Congress
人民代表大会常务委员会 Standing Committee of the People's Congress
常务委员会 Standing Committee
党的代表大会 Party Congress
政治协商会议 Political Consultative Conference
党委办公室 Office of the Party Committee
人民武装部 People's Armed Forces Department
监察委员会 Supervisory Commission
纪律检查委员会 Commission for Discipline Inspection
政法委员会 Political and Legal Affairs Commission
机构编制委员会 Staffing Commission
专门委员会 Special Committee
专委会 Special Committee
工作委员会 Working Committee
组委会 Organizing Committee
组织委员会 Organizing Committee
筹委会 Preparatory Committee
筹备委员会 Preparatory Committee
执委会 Executive Committee
业委会 Owners' Committee
业主委员会 Owners' Committee
居民委员会 Residents' Committee
村民委员会 Villagers' Committee
管理委员会 Administrative Committee
经济委员会 Economic Commission
工作队 Working Team
工作站 Work Station
工作室 Studio
服务队 Service Team
突击队 Shock Team
巡视组 Inspection Team
巡察组 Inspection Team
督导组 Supervision Team
督查组 Inspection Team
考察团 Study Delegation
代表团 Delegation
党小组 Party Group
村民小组 Villagers' Group
居民小组 Residents' Group
业务科 Business Section
合议庭 Collegial Panel
审判庭 Tribunal
检察室 Procuratorial Office
大使馆 Embassy
总领事馆 Consulate General
领事馆 Consulate
国家队 National Team
俱乐部 Club
指挥所 Command Post
办公厅 General Office
商务局 Commerce Bureau
税务局 Taxation Bureau
海关 Customs
宾馆 Hotel
饭店 Hotel
酒店 Hotel
商场 Department Store
养老院 Home for the Aged
敬老院 Home for the Aged
福利院 Welfare Home
`)

/** Levels of administration before a body, and what they are called where the place itself is meant: Hechuan District. */
export const PLACE_LEVELS: ReadonlyMap<string, readonly [adjective: string, noun: string]> = new Map([
  ['省', ['Provincial', 'Province']],
  ['市', ['Municipal', '']],
  ['区', ['District', 'District']],
  ['县', ['County', 'County']],
  ['州', ['Prefectural', 'Prefecture']],
  ['旗', ['Banner', 'Banner']],
  ['盟', ['League', 'League']],
  ['地区', ['Prefectural', 'Prefecture']],
  ['自治区', ['Regional', '']],
  ['壮族自治区', ['Regional', '']],
  ['回族自治区', ['Regional', '']],
  ['维吾尔自治区', ['Regional', '']],
  ['自治州', ['Autonomous Prefectural', 'Autonomous Prefecture']],
  ['自治县', ['Autonomous County', 'Autonomous County']],
  ['特别行政区', ['Special Administrative Region', 'Special Administrative Region']],
  ['行政区', ['Administrative Region', 'Administrative Region']],
  ['特区', ['Special Zone', 'Special Zone']],
  ['经济特区', ['Special Economic Zone', 'Special Economic Zone']],
  ['新区', ['New Area', 'New Area']],
  ['开发区', ['Development Zone', 'Development Zone']],
  ['经济技术开发区', ['Economic and Technological Development Zone', 'Economic and Technological Development Zone']],
  ['经济开发区', ['Economic Development Zone', 'Economic Development Zone']],
  ['高新技术产业开发区', ['High-tech Industrial Development Zone', 'High-tech Industrial Development Zone']],
  ['高新区', ['High-tech Zone', 'High-tech Zone']],
  ['经开区', ['Economic Development Zone', 'Economic Development Zone']],
  ['工业园区', ['Industrial Park', 'Industrial Park']],
  ['工业园', ['Industrial Park', 'Industrial Park']],
  ['街道', ['Subdistrict', 'Subdistrict']],
  ['镇', ['Town', 'Town']],
  ['乡', ['Township', 'Township']],
  ['村', ['Village', 'Village']],
  ['社区', ['Community', 'Community']],
  ['全国', ['National', '']],
  ['中共', ['CPC', '']],
])
