// The words that offices are made of, with their English: ranks, modifiers, bodies.

import { wordTable } from './word-table'

/** Ranks that an office ends with. */
export const RANKS = wordTable(`
总书记 General Secretary
书记 Secretary
书记处书记 Secretary of the Secretariat
主席 Chairman
主席团主席 Chairman of the Presidium
总理 Premier
首相 Prime Minister
总统 President
议长 Speaker
委员长 Chairman
国务委员 State Councilor
主任 Director
主任委员 Chairman
主任医师 Chief Physician
部长 Minister
外长 Foreign Minister
防长 Defence Minister
财长 Finance Minister
内阁大臣 Cabinet Minister
大臣 Minister
国务卿 Secretary of State
省长 Governor
州长 Governor
市长 Mayor
县长 County Head
区长 District Head
旗长 Banner Head
镇长 Township Head
乡长 Township Head
村长 Village Head
盟长 League Head
专员 Commissioner
局长 Director
厅长 Director-General
署长 Administrator
处长 Division Chief
科长 Section Chief
股长 Section Chief
司长 Director-General
所长 Director
站长 Station Head
院长 President
校长 Principal
园长 Head
馆长 Curator
台长 Director
社长 President
会长 President
理事长 President
董事长 Chairman of the Board
总经理 General Manager
经理 Manager
总裁 President
行长 Governor
厂长 Factory Director
矿长 Mine Director
场长 Farm Director
店长 Shop Manager
总编辑 Editor-in-Chief
总编 Editor-in-Chief
主编 Editor
秘书长 Secretary-General
指挥长 Commander
总指挥 Commander-in-Chief
总司令 Commander-in-Chief
支队长 Head
总队长 Head
大队长 Head
中队长 Head
小组长 Group Leader
党小组长 Party Group Leader
村民小组长 Villagers' Group Leader
教导员 Political Instructor
指导员 Political Instructor
审计长 Auditor-General
主委 Chairman
主任科员 Principal Staff Member
网格长 grid leader
楼栋长 Building Head
河长 River Chief
林长 Forest Chief
组织委员 Member in charge of organization
宣传委员 Member in charge of publicity
政法委员 Member in charge of political and legal affairs
纪检委员 Member in charge of discipline inspection
组长 Group Leader
班长 Squad Leader
队长 Captain
团长 Head of Delegation
舰长 Captain
机长 Captain
船长 Captain
司令员 Commander
司令 Commander
政委 Political Commissar
政治委员 Political Commissar
参谋长 Chief of Staff
总参谋长 Chief of the General Staff
军长 Army Commander
师长 Division Commander
旅长 Brigade Commander
连长 Company Commander
委员 Member
常委 Standing Committee Member
代表 Representative
长官 Chief
大使 Ambassador
党组成员 Member of the Party Leadership Group
班子成员 Member of the Leadership
公使 Minister
领事 Consul
总领事 Consul General
参赞 Counsellor
特使 Special Envoy
发言人 Spokesperson
检察长 Procurator-General
总检察长 Prosecutor General
审判长 Presiding Judge
庭长 Chief Judge
法官 Judge
检察官 Procurator
总干事 Director-General
干事 Officer
总监 Director
总督 Governor-General
首席执行官 Chief Executive Officer
行政长官 Chief Executive
特首 Chief Executive
督察 Inspector
督学 School Inspector
巡视员 Inspector
调研员 Researcher
总工程师 Chief Engineer
工程师 Engineer
总设计师 Chief Designer
总会计师 Chief Accountant
顾问 Adviser
参事 Counsellor
馆员 Librarian
教练 Coach
主教练 Head Coach
领队 Team Leader
院士 Academician
领导 leader
领导人 leader
负责人 Head
负责同志 responsible comrade
国王 King
女王 Queen
王储 Crown Prince
王子 Prince
公主 Princess
亲王 Prince
首领 Leader
领袖 Leader
党魁 Party Leader
第一书记 First Secretary
上将 General
中将 Lieutenant General
少将 Major General
大校 Senior Colonel
上校 Colonel
中校 Lieutenant Colonel
少校 Major
上尉 Captain
元帅 Marshal
大将 Senior General
网格员 grid worker
楼长 Building Head
支书 Party Branch Secretary
村支书 Village Party Secretary
`)

/** Occupations and roles that stand before or after a name without a body of their own. */
export const ROLES = wordTable(`
记者 reporter
特约记者 special correspondent
实习记者 trainee reporter
见习记者 trainee reporter
通讯员 correspondent
特约通讯员 special correspondent
实习生 intern
编辑 editor
责任编辑 editor
摄影 photographer
市民 resident
村民 villager
居民 resident
店主 shop owner
老板 boss
业主 owner
农民 farmer
村医 village doctor
志愿者 volunteer
教授 Professor
副教授 Associate Professor
研究员 Research Fellow
副研究员 Associate Research Fellow
讲师 Lecturer
教师 teacher
老师 teacher
医生 doctor
医师 physician
护士 nurse
护士长 head nurse
博士 Dr
硕士 Master
研究生 graduate student
大学生 university student
学生 student
同学 student
作家 writer
诗人 poet
画家 painter
书法家 calligrapher
音乐家 musician
作曲家 composer
钢琴家 pianist
歌唱家 singer
歌手 singer
演员 actor
导演 director
编剧 screenwriter
艺术家 artist
摄影师 photographer
设计师 designer
科学家 scientist
物理学家 physicist
经济学家 economist
历史学家 historian
地质学家 geologist
数学家 mathematician
哲学家 philosopher
思想家 thinker
革命家 revolutionary
政治家 politician
军事家 strategist
教育家 educator
企业家 entrepreneur
专家 expert
学者 scholar
律师 lawyer
警察 policeman
民警 police officer
交警 traffic police officer
战士 soldier
烈士 martyr
英雄 hero
模范 model worker
队员 team member
运动员 athlete
球员 player
前锋 forward
后卫 defender
中锋 centre
门将 goalkeeper
守门员 goalkeeper
选手 competitor
冠军 champion
裁判 referee
裁判员 referee
职工 worker
工人 worker
员工 employee
司机 driver
驾驶员 driver
党员 Party member
干部 cadre
社员 commune member
创始人 founder
创办人 founder
合伙人 partner
法人 legal representative
主持人 host
讲解员 guide
理事 council member
董事 director
监事 supervisor
团员 League member
翻译 interpreter
秘书 secretary
助理 assistant
牧师 pastor
主教 bishop
法师 Master
患者 patient
游客 visitor
顾客 customer
旅客 passenger
消费者 consumer
房东 landlord
邻居 neighbour
被告人 defendant
犯罪嫌疑人 suspect
嫌疑人 suspect
`)

/** What stands before a rank: 常务副市长, 代区长, 党组书记. */
export const MODIFIERS = wordTable(`
副 Deputy
常务 Executive
执行 Executive
代 Acting
代理 Acting
原 former
前 former
时任 then
现任 incumbent
名誉 Honorary
荣誉 Honorary
第一 First
首席 Chief
总 General
一级 First-level
二级 Second-level
三级 Third-level
四级 Fourth-level
党组 Party Leadership Group
专职 full-time
兼职 part-time
候补 alternate
助理 Assistant
主要 principal
高级 Senior
特命全权 Extraordinary and Plenipotentiary
特派 Special
新任 new
候任 -designate
驻华 to China
`)

/** Bodies that ranks belong to, whole or as the end of a longer one. */
export const BODIES = wordTable(`
中央 Central Committee
国家 State
省委 Provincial Party Committee
市委 Municipal Party Committee
区委 District Party Committee
县委 County Party Committee
州委 Prefectural Party Committee
旗委 Banner Party Committee
盟委 League Party Committee
地委 Prefectural Party Committee
镇委 Township Party Committee
乡党委 Township Party Committee
镇党委 Township Party Committee
村党支部 Village Party Branch
自治区党委 Party Committee of the Autonomous Region
党委 Party Committee
党工委 Party Working Committee
党组 Party Leadership Group
党总支 General Party Branch
党支部 Party Branch
机关党委 Party Committee of the Departments
纪委 Commission for Discipline Inspection
监委 Supervisory Commission
纪委监委 Commission for Discipline Inspection and Supervision
政法委 Political and Legal Affairs Commission
组织部 Organization Department
宣传部 Publicity Department
统战部 United Front Work Department
办公厅 General Office
办公室 Office
政府办公室 Government Office
研究室 Research Office
省政府 Provincial Government
市政府 Municipal Government
区政府 District Government
县政府 County Government
镇政府 Township Government
乡政府 Township Government
州政府 Prefectural Government
人民政府 People's Government
人民检察院 People's Procuratorate
人民法院 People's Court
中级人民法院 Intermediate People's Court
高级人民法院 Higher People's Court
最高人民法院 Supreme People's Court
最高人民检察院 Supreme People's Procuratorate
政府 Government
人大 People's Congress
人大常委会 Standing Committee of the People's Congress
人大常委会党组 Leadership Group of the Standing Committee of the People's Congress
政协 CPPCC Committee
法院 Court
检察院 Procuratorate
公安局 Public Security Bureau
公安厅 Public Security Department
教育局 Education Bureau
教委 Education Commission
财政局 Finance Bureau
民政局 Civil Affairs Bureau
司法局 Justice Bureau
水利局 Water Resources Bureau
农业农村局 Agriculture and Rural Affairs Bureau
农业农村委 Agriculture and Rural Affairs Commission
卫生健康委 Health Commission
卫健委 Health Commission
发展改革委 Development and Reform Commission
发改委 Development and Reform Commission
经济信息委 Economy and Information Commission
住房城乡建委 Housing and Urban-Rural Development Commission
住建委 Housing and Urban-Rural Development Commission
应急局 Emergency Bureau
应急管理局 Emergency Management Bureau
文化旅游委 Culture and Tourism Commission
生态环境局 Ecology and Environment Bureau
市场监管局 Market Regulation Bureau
乡村振兴局 Rural Revitalization Bureau
交通局 Transport Bureau
统计局 Statistics Bureau
税务局 Taxation Bureau
审计局 Audit Bureau
气象局 Meteorological Bureau
管理局 Administration
总局 General Administration
分局 Branch
指挥部 Headquarters
领导小组 Leading Group
领导小组办公室 Office of the Leading Group
工作组 Working Group
专班 Task Force
委员会 Committee
常委会 Standing Committee
常务委员会 Standing Committee
管委会 Administrative Committee
村委会 Village Committee
居委会 Residents' Committee
街道 Subdistrict
街道办事处 Subdistrict Office
办事处 Office
社区 Community
镇 Town
乡 Township
村 Village
省 Provincial
市 Municipal
区 District
县 County
州 Prefectural
全国 National
总工会 Federation of Trade Unions
工会 Trade Union
妇联 Women's Federation
团委 Youth League Committee
团市委 Municipal Youth League Committee
团区委 District Youth League Committee
团县委 County Youth League Committee
工商联 Federation of Industry and Commerce
科协 Association for Science and Technology
文联 Federation of Literary and Art Circles
残联 Disabled Persons' Federation
红十字会 Red Cross Society
国务院 State Council
国家发展改革委 National Development and Reform Commission
外交部 Ministry of Foreign Affairs
国防部 Ministry of National Defence
教育部 Ministry of Education
财政部 Ministry of Finance
公安部 Ministry of Public Security
中央军委 Central Military Commission
军委 Military Commission
军区 Military Region
军分区 Military Subdistrict
人武部 People's Armed Forces Department
武装部 People's Armed Forces Department
中央政治局 Political Bureau
政治局 Political Bureau
中央书记处 Secretariat of the Central Committee
董事会 Board of Directors
监事会 Board of Supervisors
理事会 Council
编辑部 Editorial Department
大学 University
学院 College
医院 Hospital
公司 Company
集团 Group
银行 Bank
协会 Association
学会 Society
商会 Chamber of Commerce
基金会 Foundation
新型冠状病毒肺炎疫情防控指挥部 COVID-19 Prevention and Control Headquarters
新冠肺炎疫情防控指挥部 COVID-19 Prevention and Control Headquarters
疫情防控指挥部 Epidemic Prevention and Control Headquarters
防汛抗旱指挥部 Flood Control and Drought Relief Headquarters
`)

/** Levels of administration that stand before a body or a rank, and after a place's name. */
export const LEVELS = wordTable(`
中共 CPC
全国 National
国家 State
省 Provincial
市 Municipal
区 District
县 County
州 Prefectural
街道 Subdistrict
镇 Town
乡 Township
村 Village
社区 Community
`)

/** Forms of address after a name, which are no offices. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  '先生 女士 小姐 同志 太太 夫人 师傅 大姐 大妈 大爷 大娘 大叔 大哥 大嫂 阿姨 奶奶 爷爷 老人 老汉 大伯 婆婆 某某 某'.split(' '),
)

/** Ranks of which there is one in a body: such an office is not shared by the names that follow in a list. */
export const SINGULAR =
  /^(?!.*副)(?:.*(?:书记|市长|省长|县长|区长|镇长|乡长|州长|主席|总理|总统|局长|部长|主任|院长|校长|行长|董事长|总经理|秘书长|委员长|司令员|政委|指挥长|厅长|会长|检察长|总裁|首相|外长|大使|总书记|站长|所长|组长|队长|团长))$/
