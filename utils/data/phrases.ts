// Political set phrases (提法) with their usual English rendering, by theme. Numeric ones say what they contain after a colon.
import type { Phrase } from '../engine/entities/knowledge'

const LINES = `
# theory
习近平新时代中国特色社会主义思想 | Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era
中国特色社会主义 | socialism with Chinese characteristics
新时代中国特色社会主义 | socialism with Chinese characteristics for a new era
马克思列宁主义 | Marxism-Leninism
马克思主义中国化时代化 | adapting Marxism to the Chinese context and the needs of the times
毛泽东思想 | Mao Zedong Thought
邓小平理论 | Deng Xiaoping Theory
“三个代表”重要思想 | Theory of Three Represents: the Party represents advanced productive forces, advanced culture, and the interests of the overwhelming majority
三个代表 | the Three Represents: advanced productive forces, advanced culture, the interests of the overwhelming majority
科学发展观 | Scientific Outlook on Development
习近平法治思想 | Xi Jinping Thought on the Rule of Law
习近平生态文明思想 | Xi Jinping Thought on Ecological Civilization
习近平经济思想 | Xi Jinping Thought on the Economy
习近平强军思想 | Xi Jinping Thought on Strengthening the Military
习近平外交思想 | Xi Jinping Thought on Diplomacy
习近平文化思想 | Xi Jinping Thought on Culture
实事求是 | seeking truth from facts
解放思想、实事求是 | emancipating the mind and seeking truth from facts
与时俱进 | advancing with the times
守正创新 | upholding fundamental principles and breaking new ground
以人民为中心 | putting the people at the centre
以人民为中心的发展思想 | people-centred philosophy of development
改革开放 | reform and opening up
四项基本原则 | the Four Cardinal Principles: the socialist road, the people's democratic dictatorship, the leadership of the Party, Marxism-Leninism and Mao Zedong Thought
一个中心、两个基本点 | one central task, two basic points: economic development; the Four Cardinal Principles and reform and opening up
社会主义初级阶段 | primary stage of socialism
社会主要矛盾 | principal contradiction facing society
社会主义核心价值观 | core socialist values: prosperity, democracy, civility, harmony; freedom, equality, justice, rule of law; patriotism, dedication, integrity, friendship
社会主义现代化 | socialist modernization
社会主义现代化国家 | modern socialist country
社会主义现代化强国 | great modern socialist country
中国式现代化 | Chinese path to modernization
中华民族伟大复兴 | great rejuvenation of the Chinese nation
中国梦 | the Chinese Dream
人类命运共同体 | community with a shared future for humanity
中华民族共同体意识 | sense of community for the Chinese nation
铸牢中华民族共同体意识 | forging a strong sense of community for the Chinese nation
中国特色社会主义道路 | the path of socialism with Chinese characteristics
和谐社会 | harmonious society
解放思想 | freeing the mind
人类文明新形态 | a new form of human advancement
全面建设社会主义现代化国家 | building a modern socialist country in all respects
第一个百年奋斗目标 | the first centenary goal (2021)
第二个百年奋斗目标 | the second centenary goal (2049)
进一步全面深化改革 | further deepening reform comprehensively
# party
党的二十大 | 20th National Congress of the CPC (October 2022)
党的十九大 | 19th National Congress of the CPC (October 2017)
党的十八大 | 18th National Congress of the CPC (November 2012)
党的十七大 | 17th National Congress of the CPC (October 2007)
党的十六大 | 16th National Congress of the CPC (November 2002)
党的十五大 | 15th National Congress of the CPC (September 1997)
党的十四大 | 14th National Congress of the CPC (October 1992)
党的十一届三中全会 | Third Plenary Session of the 11th Central Committee (December 1978), the beginning of reform and opening up
党的十八届三中全会 | Third Plenary Session of the 18th Central Committee (November 2013)
党的十九届四中全会 | Fourth Plenary Session of the 19th Central Committee (October 2019)
党的十九届五中全会 | Fifth Plenary Session of the 19th Central Committee (October 2020)
党的十九届六中全会 | Sixth Plenary Session of the 19th Central Committee (November 2021)
党的二十届一中全会 | First Plenary Session of the 20th Central Committee (October 2022)
党的二十届二中全会 | Second Plenary Session of the 20th Central Committee (February 2023)
党的二十届三中全会 | Third Plenary Session of the 20th Central Committee (July 2024)
党的二十届四中全会 | Fourth Plenary Session of the 20th Central Committee (October 2025)
全面从严治党 | full and rigorous self-governance of the Party
党风廉政建设 | building a clean Party and government
党风廉政建设和反腐败斗争 | improving Party conduct, building a clean government, and fighting corruption
自我革命 | self-reform of the Party
自我净化、自我完善、自我革新、自我提高 | self-cleansing, self-improvement, self-renewal and self-development
民主集中制 | democratic centralism
批评和自我批评 | criticism and self-criticism
主体责任 | principal responsibility (of Party committees)
一岗双责 | one post, two duties: for the work itself and for Party conduct in it
党政同责 | shared responsibility of Party and government
两个确立 | the Two Establishments: Xi Jinping's core position, and the guiding role of his Thought
两个维护 | the Two Upholds: Xi Jinping's core position, and the authority and unified leadership of the Central Committee
四个意识 | the Four Consciousnesses: political integrity, the big picture, the leadership core, alignment (政治意识、大局意识、核心意识、看齐意识)
四个自信 | the Four Confidences: in the path, theory, system and culture of Chinese socialism (道路自信、理论自信、制度自信、文化自信)
四个全面 | the Four Comprehensives: a modern socialist country, reform, law-based governance, strict Party self-governance
四个伟大 | the Four Greats: great struggle, great project, great cause, great dream
五位一体 | the Five-Sphere Integrated Plan: economic, political, cultural, social and ecological progress
五位一体总体布局 | Five-Sphere Integrated Plan: economic, political, cultural, social and ecological progress
四个全面战略布局 | Four-Pronged Comprehensive Strategy
两个一百年 | the two centenaries: of the Party (2021) and of the People's Republic (2049)
两个一百年奋斗目标 | the Two Centenary Goals: moderate prosperity by 2021, a great modern country by 2049
三严三实 | Three Stricts and Three Steadies: strict in self-cultivation, in using power, in self-discipline; honest in planning, in work, in conduct
两学一做 | Two Studies, One Action: the Party constitution, Xi's speeches; being a qualified member
三会一课 | Three Meetings, One Lecture: branch general meeting, branch committee, Party group; Party lecture
不忘初心、牢记使命 | staying true to our founding mission
不忘初心 | staying true to the original aspiration
初心使命 | original aspiration and founding mission
学史明理、学史增信、学史崇德、学史力行 | studying history to understand truths, grow confident, improve virtue, and take action
党史学习教育 | Party history study campaign
主题教育 | theoretical study programme of the Party
党的群众路线教育实践活动 | Mass Line education campaign (2013–14)
八项规定 | the Eight-point Decision on improving conduct (2012)
中央八项规定 | the Eight-point Decision on improving conduct (2012)
中央八项规定精神 | the spirit of the Eight-point Decision on improving conduct
四风 | the four forms of decadence: formalism, bureaucratism, hedonism, extravagance (形式主义、官僚主义、享乐主义、奢靡之风)
形式主义、官僚主义 | pointless formalities and bureaucratism
三不腐 | the three "no corruption": not daring to, not able to, not wanting to be corrupt (不敢腐、不能腐、不想腐)
不敢腐、不能腐、不想腐 | not daring to, not able to, not wanting to be corrupt
监督执纪“四种形态” | the Four Forms of discipline enforcement, from talks to prosecution
打虎、拍蝇、猎狐 | taking out "tigers", swatting "flies", hunting down "foxes"
扫黑除恶 | cracking down on gangs and rooting out local thugs
党建引领 | leadership by Party building
基层党组织 | primary-level Party organization
战斗堡垒作用 | role of a fighting bastion
战斗堡垒 | fighting bastion (the Party organization)
先锋模范作用 | exemplary vanguard role
党员先锋模范作用 | exemplary vanguard role of Party members
为人民服务 | serve the people
全心全意为人民服务 | serving the people wholeheartedly
群众路线 | the mass line
从群众中来、到群众中去 | from the masses, to the masses
立党为公、执政为民 | serving the public good and exercising power for the people
赶考 | sitting the exam: the Party's test in governing
时时放心不下 | never being able to set one's mind at rest: a constant sense of responsibility
一刀切 | one size fits all; the same rigid measure for every case
层层加码 | adding further demands at every level
守土有责、守土负责、守土尽责 | being responsible for one's own ground and fulfilling that duty
守土尽责 | fulfilling one's duty to defend one's own ground
靠前指挥 | directing from the front line
担当作为 | taking on responsibility and acting
政治站位 | political stance
政治三力 | the three political abilities: judgment, understanding, execution
政治判断力、政治领悟力、政治执行力 | political judgment, understanding and execution
底线思维 | worst-case thinking
极限思维 | preparing for extremes
系统观念 | systems thinking
问题导向 | being problem-oriented
目标导向 | being goal-oriented
钉钉子精神 | the spirit of driving in a nail: perseverance
抓铁有痕、踏石留印 | leaving marks in iron and prints in stone: acting so that it shows
功成不必在我 | success need not come in my time
功成必定有我 | success will have my share in it
牢记使命 | keeping the founding mission in mind
两个结合 | the two integrations: Marxism with China's realities and with its fine traditional culture
两个务必 | the two musts: stay modest and prudent, stay plain-living and hard-working
三个务必 | the three musts: keep the mission, stay modest and hard-working, dare to struggle
两个先锋队 | the two vanguards: of the working class, and of the Chinese people and nation
四种形态 | the four forms of discipline oversight
四个服从 | the four obediences in the Party
五个必由之路 | the five roads that must be taken
六个必须坚持 | the six musts: put the people first, stay self-confident, uphold fundamentals and innovate, be problem-oriented, apply systems thinking, keep a global vision
九个必须 | the nine musts of the centenary address
十个明确 | the ten clarifications of Xi Jinping Thought
十个坚持 | the ten insistences of the Party's experience
十四个坚持 | the fourteen basic policies
从严治党 | strict Party self-governance
学思想、强党性、重实践、建新功 | study the theory, strengthen Party spirit, value practice, make new contributions
反腐败斗争 | fight against corruption
第一责任人 | person with primary responsibility
监督责任 | supervisory responsibility
两个责任 | the two responsibilities: primary and supervisory
批评与自我批评 | criticism and self-criticism
三重一大 | the three majors and one large: major decisions, appointments and projects, and large sums
关键少数 | the critical few: leading officials
党建+ | Party building plus
党管干部 | the Party supervises officials
党的十八大以来 | since the 18th CPC National Congress (2012)
全国两会 | the annual sessions of the NPC and the CPPCC
# governance
全面依法治国 | law-based governance in all fields
依法治国 | law-based governance of the country
全面深化改革 | comprehensively deepening reform
国家治理体系和治理能力现代化 | modernizing China's system and capacity for governance
人民当家作主 | the people running the country
全过程人民民主 | whole-process people's democracy
一国两制 | one country, two systems
港人治港 | the people of Hong Kong administering Hong Kong
一个中国原则 | the one-China principle
九二共识 | the 1992 Consensus
祖国统一 | reunification of the motherland
统一战线 | united front
爱国统一战线 | patriotic united front
民族区域自治 | regional ethnic autonomy
多党合作和政治协商制度 | system of multiparty cooperation and political consultation
长期共存、互相监督、肝胆相照、荣辱与共 | long-term coexistence, mutual oversight, sincerity, and sharing weal and woe
放管服 | streamlining administration, delegating power, improving regulation and services (简政放权、放管结合、优化服务)
简政放权 | streamlining administration and delegating power
营商环境 | business environment
最多跑一次 | one visit at most (for a government service)
一网通办 | all services through one website
枫桥经验 | the Fengqiao model: settling disputes at the community level
网格化管理 | grid-based management
社会治理 | social governance
共建共治共享 | joint contribution, joint governance, shared benefits
平安中国 | Peaceful China Initiative
总体国家安全观 | holistic approach to national security
国之大者 | the country's top priorities
国泰民安 | a prosperous country and people at peace
稳定压倒一切 | stability overrides everything
六稳 | ensuring stability in six areas: employment, finance, foreign trade, foreign investment, investment, expectations
六保 | ensuring security in six areas: jobs, livelihoods, market entities, food and energy, supply chains, primary-level government
稳中求进 | seeking progress while maintaining stability
稳中求进工作总基调 | the general principle of pursuing progress while ensuring stability
稳字当头、稳中求进 | stability first, progress while maintaining stability
疫情要防住、经济要稳住、发展要安全 | the epidemic must be contained, the economy stabilized, development safe
统筹疫情防控和经济社会发展 | coordinating epidemic control with economic and social development
统筹发展和安全 | coordinating development and security
十四五时期 | the 14th Five-Year Plan period (2021–2025)
十二五 | 12th Five-Year Plan (2011–2015)
十一五 | 11th Five-Year Plan (2006–2010)
九五计划 | 9th Five-Year Plan (1996–2000)
九五期间 | the 9th Five-Year Plan period (1996–2000)
基层治理 | governance at the grassroots
网格化 | grid management: a district split into cells, each with a worker in charge
雪亮工程 | Sharp Eyes surveillance project
扫黑除恶专项斗争 | campaign against organised crime
安全生产 | workplace safety
人民民主专政 | people's democratic dictatorship
科学立法、严格执法、公正司法、全民守法 | sound lawmaking, strict enforcement, impartial justice, observance of law by all
三个区分开来 | the three distinctions between honest mistakes and misconduct
容错纠错 | tolerating and correcting mistakes
为基层减负 | reducing the burdens of the grassroots
接诉即办 | acting on complaints at once
街乡吹哨、部门报到 | subdistricts whistle, departments report for duty
有令必行、有禁必止 | orders are carried out, prohibitions observed
守土有责、守土尽责 | guarding one's post with responsibility
挂图作战 | working to a wall chart of tasks
包保责任制 | system of assigned responsibility
一票否决 | one-vote veto: failure in one matter decides the appraisal
上下一盘棋 | all levels moving as on one chessboard
全国一盘棋 | the whole nation as one chessboard
撸起袖子加油干 | rolling up sleeves to work hard
真抓实干 | working in real earnest
勇于担当、善于作为 | daring to shoulder responsibility and good at acting
狠抓落实 | seeing to it that things are done
落细落实 | carrying out in every detail
走深走实 | going deep and real
见行见效 | showing in deeds and results
做好“六稳”工作、落实“六保”任务 | ensuring the six stabilities and six guarantees
一张蓝图绘到底 | following one blueprint to the end
人民对美好生活的向往 | the people's aspiration for a better life
江山就是人民，人民就是江山 | the country is the people, the people are the country
# economy
新发展理念 | new development philosophy: innovative, coordinated, green, open and shared development
新发展阶段 | new stage of development
新发展格局 | new development pattern
双循环 | dual circulation: the domestic market as mainstay, domestic and international markets reinforcing each other
高质量发展 | high-quality development
新质生产力 | new quality productive forces
供给侧结构性改革 | supply-side structural reform
三去一降一补 | cutting overcapacity, housing stock and leverage, lowering costs, strengthening weak links
社会主义市场经济 | socialist market economy
社会主义市场经济体制 | socialist market economy
两个毫不动摇 | the Two Unswervinglys: consolidating the public sector; supporting the non-public sector
共同富裕 | common prosperity
小康社会 | moderately prosperous society
全面建成小康社会 | completing a moderately prosperous society in all respects
全面小康 | moderate prosperity in all respects
脱贫攻坚 | the battle against poverty
脱贫攻坚战 | the battle against poverty
精准扶贫 | targeted poverty alleviation
精准脱贫 | targeted poverty elimination
两不愁三保障 | two assurances and three guarantees: food and clothing; education, basic medical care, safe housing
巩固拓展脱贫攻坚成果 | consolidating and expanding achievements in poverty alleviation
乡村振兴 | rural revitalization
乡村振兴战略 | rural revitalization strategy
三农 | agriculture, rural areas and farmers (农业、农村、农民)
农业农村现代化 | modernization of agriculture and rural areas
美丽乡村 | beautiful villages
千万工程 | the Green Rural Revival Programme (Zhejiang, 2003)
科技兴农 | invigorating agriculture through science and technology
科教兴国 | invigorating the country through science and education
科教兴国战略 | strategy of invigorating the country through science and education
人才强国战略 | strategy of building a strong nation with talent
创新驱动发展战略 | innovation-driven development strategy
大众创业、万众创新 | mass entrepreneurship and innovation
科技自立自强 | self-reliance and strength in science and technology
卡脖子 | chokepoint (in key technologies)
专精特新 | specialized, refined, distinctive and innovative (enterprises)
一带一路 | the Belt and Road: the Silk Road Economic Belt and the 21st Century Maritime Silk Road
西部大开发 | large-scale development of the western region
西部陆海新通道 | New Western Land-Sea Corridor
京津冀协同发展 | coordinated development of Beijing, Tianjin and Hebei
长江经济带发展 | development of the Yangtze River Economic Belt
成渝地区双城经济圈建设 | building the Chengdu–Chongqing Economic Circle
新型城镇化 | new urbanization
新型工业化 | new industrialization
数字经济 | digital economy
实体经济 | real economy
房住不炒 | houses are for living in, not for speculation
减税降费 | cutting taxes and fees
市场主体 | market entities
民营经济 | private sector
国有企业改革 | reform of state-owned enterprises
下岗再就业 | re-employment of laid-off workers
再就业工程 | re-employment project
希望工程 | Project Hope: schooling for children in poor areas
菜篮子 | the "vegetable basket": supply of non-staple food
米袋子 | the "rice bag": supply of grain
菜篮子工程 | the vegetable basket project: supply of non-staple food
过紧日子 | tightening our belts
十四五 | 14th Five-Year Plan (2021–2025)
十四五规划 | 14th Five-Year Plan (2021–2025)
十三五 | 13th Five-Year Plan (2016–2020)
十五五 | 15th Five-Year Plan (2026–2030)
九五 | 9th Five-Year Plan (1996–2000)
三新一高 | new stage, new philosophy, new pattern, high quality
人才强国 | strengthening China through talent
三驾马车 | the three drivers of growth: investment, consumption, exports
六稳六保 | the six stabilities and six guarantees
稳增长 | keeping growth stable
稳增长、调结构、惠民生、防风险 | stabilising growth, adjusting structure, benefiting the people, guarding against risks
放管服改革 | reform to streamline government, delegate power and improve regulation and services
小巨人 | little giant: a leading specialised small firm
房子是用来住的、不是用来炒的 | housing is for living in, not for speculation
保交楼 | ensuring delivery of presold homes
双碳目标 | the two carbon goals: peak before 2030, neutrality before 2060
碳达峰 | carbon peaking
碳中和 | carbon neutrality
东北振兴 | revitalisation of the northeast
中部崛起 | rise of the central region
长江经济带 | Yangtze River Economic Belt
长三角一体化 | integrated development of the Yangtze River Delta
区域协调发展 | coordinated regional development
四化同步 | synchronised industrialisation, IT application, urbanisation and agricultural modernisation
中国制造2025 | Made in China 2025
互联网+ | Internet Plus
双创 | mass entrepreneurship and innovation
两个根本性转变 | the two fundamental shifts: from planned to market economy, from extensive to intensive growth
抓大放小 | keeping large enterprises and letting small ones go
三个有利于 | the three favourables: to productive forces, national strength, living standards
减员增效 | cutting staff to raise efficiency
引进来、走出去 | bringing in and going global
# ecology
绿水青山就是金山银山 | lucid waters and lush mountains are invaluable assets
生态文明 | ecological civilization
生态文明建设 | building an ecological civilization
美丽中国 | Beautiful China Initiative
碳达峰、碳中和 | peak carbon and carbon neutrality
双碳 | dual carbon goals: peak before 2030, neutrality before 2060
共抓大保护、不搞大开发 | joint protection, no excessive development (of the Yangtze)
蓝天、碧水、净土保卫战 | the battle for blue skies, clear waters and clean soil
蓝天保卫战 | the battle for blue skies
山水林田湖草沙 | mountains, rivers, forests, farmlands, lakes, grasslands and deserts (as one system)
退耕还林 | returning farmland to forest
河长制 | river chief system
生态优先、绿色发展 | ecology first and green development
林长制 | forest chief system
田长制 | farmland chief system
十年禁渔 | ten-year fishing ban on the Yangtze
污染防治攻坚战 | battle against pollution
三大攻坚战 | the three battles: against major risks, poverty and pollution
# people and society
人民至上、生命至上 | putting the people and their lives above all else
幼有所育、学有所教、劳有所得、病有所医、老有所养、住有所居、弱有所扶 | access to childcare, education, employment, medical services, elderly care, housing and social assistance
急难愁盼 | pressing difficulties and problems that worry the people
我为群众办实事 | doing practical things for the people
获得感、幸福感、安全感 | sense of gain, of happiness and of security
民生福祉 | people's wellbeing
民生实事 | practical projects for people's livelihood
精神文明建设 | building socialist spiritual civilization
物质文明和精神文明 | material and spiritual civilization
五讲四美三热爱 | five emphases, four beauties, three loves (1980s campaign)
双拥 | double support: the people support the army, the army cares for the people
一老一小 | the elderly and the young
双减 | double reduction: of homework and of off-campus tutoring
立德树人 | fostering virtue through education
文化自信 | cultural confidence
讲好中国故事 | telling China's stories well
百花齐放、百家争鸣 | let a hundred flowers bloom, a hundred schools of thought contend
古为今用、洋为中用 | making the past serve the present and foreign things serve China
健康中国 | Healthy China Initiative
工匠精神 | craftsmanship spirit
雷锋精神 | the spirit of Lei Feng: selfless service
抗疫精神 | the spirit of combating the epidemic
伟大抗疫精神 | the great spirit of combating the epidemic
伟大建党精神 | the great founding spirit of the Party
红色基因 | red genes: the revolutionary tradition
自力更生、艰苦奋斗 | self-reliance and hard work
艰苦奋斗 | hard work and plain living
众志成城 | unity is strength
万众一心 | united as one
三农问题 | the problems of agriculture, rural areas and farmers
三农工作 | work on agriculture, rural areas and farmers
五大振兴 | the five revitalisations: industry, talent, culture, ecology, organisations
产业兴旺、生态宜居、乡风文明、治理有效、生活富裕 | thriving industry, pleasant living, civility, good governance, prosperity
精准扶贫、精准脱贫 | targeted poverty alleviation and elimination
四个不摘 | the four keeps after poverty relief: responsibility, policy, help, supervision
驻村工作队 | resident work team in a village
第一书记 | first secretary, posted to a village
东西部协作 | cooperation between east and west
厕所革命 | toilet revolution
藏粮于地、藏粮于技 | storing grain in the land and in technology
十八亿亩耕地红线 | the red line of 1.8 billion mu of farmland
家庭联产承包责任制 | household contract responsibility system
急难愁盼问题 | the people's pressing difficulties and concerns
一老一幼 | the old and the young
老有所养 | the old are provided for
幼有所育 | the young are cared for
就业优先 | employment first
法治中国 | China under the rule of law
数字中国 | Digital China
乡贤 | local worthies
两手抓、两手都要硬 | attending to both ends with equal firmness
文明城市 | civilised city
新时代文明实践 | civilisation practice for the new era
# epidemic
外防输入、内防反弹 | guarding against imported cases and a rebound at home
动态清零 | dynamic zero-COVID
社会面清零 | no cases outside quarantine
四早 | the four earlies: early detection, reporting, isolation and treatment (早发现、早报告、早隔离、早治疗)
早发现、早报告、早隔离、早治疗 | early detection, reporting, isolation and treatment
四方责任 | responsibilities of four sides: localities, departments, units, individuals (属地、部门、单位、个人)
应检尽检 | testing all who should be tested
应隔尽隔 | quarantining all who should be quarantined
应收尽收 | admitting all who need to be admitted
应治尽治 | treating all who need treatment
应接尽接 | vaccinating all who are eligible
愿检尽检 | testing all who want to be tested
非必要不外出 | not going out unless necessary
非必要不离渝 | not leaving Chongqing unless necessary
不信谣、不传谣、不造谣 | not believing, spreading or making up rumours
不信谣、不传谣 | not believing or spreading rumours
联防联控 | joint prevention and control
群防群控 | prevention and control by society as a whole
群防群治 | prevention and control by the public
以快制快 | meeting speed with speed
日清日结 | settling each day's tasks within the day
人物同防 | guarding against infection by people and goods alike
乙类乙管 | Class B management of a Class B disease
二十条优化措施 | the Twenty Measures that eased epidemic control (November 2022)
新十条 | the Ten New Measures that eased epidemic control (December 2022)
疫情就是命令，防控就是责任 | the epidemic is an order, prevention and control is a duty
外防输入 | guarding against imported cases
内防反弹 | guarding against a rebound at home
四应四尽 | the four alls: test, quarantine, admit and treat all who should be (应检尽检、应隔尽隔、应收尽收、应治尽治)
四集中 | the four concentrations: of patients, experts, resources and treatment (集中患者、集中专家、集中资源、集中救治)
应检必检 | testing all who must be tested
应转尽转 | transferring all who should be transferred
不漏一户、不漏一人 | leaving out no household and no person
不漏一人 | leaving no one out
不造谣、不信谣、不传谣 | not making up, believing or spreading rumours
联防联控机制 | joint prevention and control mechanism
以快打快 | meeting speed with speed
平战结合 | combining normal and emergency operation
平急结合 | combining normal and emergency operation
常态化疫情防控 | regular epidemic prevention and control
封控区 | sealed area: residents stay at home
管控区 | controlled area: residents stay in their compound
防范区 | precautionary area: fewer gatherings
九不准 | the nine don'ts of epidemic control, against needless restrictions
乙类甲管 | Class B infectious disease under Class A measures
一封了之 | simply sealing everything off
坚持就是胜利 | perseverance is victory
最后一公里 | the last mile: where a policy reaches the people
# defence and diplomacy
党对军队绝对领导 | absolute leadership of the Party over the military
听党指挥、能打胜仗、作风优良 | obeying the Party, able to win, and of fine conduct
强军目标 | goal of building a strong military
军民融合 | military-civilian integration
科技强军 | strengthening the military through science and technology
和平共处五项原则 | Five Principles of Peaceful Coexistence: mutual respect for sovereignty and territorial integrity, non-aggression, non-interference, equality and mutual benefit, peaceful coexistence
和平共处 | peaceful coexistence
独立自主的和平外交政策 | independent foreign policy of peace
互利共赢 | mutual benefit and win-win results
合作共赢 | win-win cooperation
共商共建共享 | extensive consultation, joint contribution and shared benefits
全球发展倡议 | Global Development Initiative
全球安全倡议 | Global Security Initiative
全球文明倡议 | Global Civilization Initiative
大国外交 | major-country diplomacy
战略协作伙伴关系 | strategic partnership of coordination
全面战略合作伙伴关系 | comprehensive strategic cooperative partnership
世界多极化 | a multipolar world
经济全球化 | economic globalization
霸权主义和强权政治 | hegemonism and power politics
百年未有之大变局 | great changes unseen in a century
世界百年未有之大变局 | great changes in the world unseen in a century
构建人类命运共同体 | building a community with a shared future for mankind
一带一路倡议 | Belt and Road Initiative
丝绸之路经济带 | Silk Road Economic Belt
21世纪海上丝绸之路 | 21st-Century Maritime Silk Road
和平与发展 | peace and development
新型国际关系 | a new type of international relations
新型大国关系 | a new type of relations between major countries
一个中国 | one China
和平统一、一国两制 | peaceful reunification; one country, two systems
爱国者治港 | Hong Kong governed by patriots
澳人治澳 | Macao people governing Macao
霸权主义 | hegemonism
强权政治 | power politics
党指挥枪 | the Party commands the gun
强国强军 | strong country, strong military
双拥工作 | work on mutual support of military and civilians
`

/** The glossary. */
export const PHRASES: readonly Phrase[] = readPhrases(LINES)

/** Reads lines of themes (# theme) and phrases (phrase | gloss). */
function readPhrases(lines: string): Phrase[] {
  let theme = ''
  return lines
    .trim()
    .split('\n')
    .flatMap(line => {
      const [text = '', gloss] = line.split(' | ')
      if (gloss === undefined) theme = text.slice(2)
      return gloss === undefined ? [] : [{ text, gloss, theme }]
    })
}
