// Political set phrases (提法) with their usual English rendering, by theme. Numeric ones say what they contain after a colon.
import type { Phrase } from '../engine/entities/knowledge'

const LINES = `
# epidemic
人民至上、生命至上 | putting the people and their lives above all else
外防输入、内防反弹 | guarding against imported cases and a rebound at home
外防输入 | guarding against imported cases
内防反弹 | guarding against a rebound at home
动态清零 | dynamic zero-COVID
动态清零总方针 | the general policy of dynamic zero-COVID
四早 | the four earlies: early detection, reporting, isolation and treatment (早发现、早报告、早隔离、早治疗)
四方责任 | the responsibilities of four sides: localities, departments, units and individuals (属地、部门、单位、个人)
四应四尽 | the four alls: test, quarantine, admit and treat all who should be (应检尽检、应隔尽隔、应收尽收、应治尽治)
四集中 | the four concentrations: of patients, experts, resources and treatment (集中患者、集中专家、集中资源、集中救治)
应检尽检 | testing all who should be tested
应检必检 | testing all who must be tested
应隔尽隔 | quarantining all who should be quarantined
应收尽收 | admitting all who need to be admitted
应治尽治 | treating all who need treatment
应接尽接 | vaccinating all who are eligible
应转尽转 | transferring all who should be transferred
愿检尽检 | testing all who wish to be tested
不漏一户、不漏一人 | leaving out no household and no person
不漏一人 | leaving no one out
非必要不外出 | not going out unless necessary
不信谣、不传谣 | not believing or spreading rumours
不信谣、不传谣、不造谣 | not believing, spreading or making up rumours
不造谣、不信谣、不传谣 | not making up, believing or spreading rumours
联防联控 | joint prevention and control
群防群控 | prevention and control by society as a whole
群防群治 | prevention and treatment by society as a whole
联防联控机制 | joint prevention and control mechanism
以快制快 | meeting speed with speed
以快打快 | meeting speed with speed
日清日结 | settling each day's tasks within the day
人物同防 | guarding against infection by people and goods alike
平战结合 | combining normal and emergency operation
平急结合 | combining normal and emergency operation
常态化疫情防控 | regular epidemic prevention and control
封控区 | sealed area: residents stay at home
管控区 | controlled area: residents stay in their compound
防范区 | precautionary area: fewer gatherings
社会面清零 | zero cases outside quarantine
疫情要防住、经济要稳住、发展要安全 | contain the epidemic, stabilise the economy, keep development safe
九不准 | the nine don'ts of epidemic control, against needless restrictions
乙类乙管 | managing COVID-19 as a Class B infectious disease
乙类甲管 | Class B infectious disease under Class A measures
层层加码 | adding restrictions at every level
一封了之 | simply sealing everything off
一刀切 | one-size-fits-all approach
时时放心不下 | never feeling free of worry: the sense of responsibility asked of officials
时时放心不下的责任感 | a sense of responsibility that never feels free of worry
坚持就是胜利 | perseverance is victory
早发现、早报告、早隔离、早治疗 | early detection, early reporting, early isolation and early treatment
最后一公里 | the last mile: where a policy reaches the people

# party
不忘初心、牢记使命 | staying true to the original aspiration and the founding mission
不忘初心 | staying true to the original aspiration
牢记使命 | keeping the founding mission in mind
初心使命 | original aspiration and founding mission
四个意识 | the four consciousnesses: political integrity, the big picture, the core, alignment (政治意识、大局意识、核心意识、看齐意识)
四个自信 | the four confidences: in the path, theory, system and culture (道路自信、理论自信、制度自信、文化自信)
两个维护 | the two upholds: General Secretary Xi Jinping's core position, and the Central Committee's authority and unified leadership
两个确立 | the two establishments: Xi Jinping's core position and the guiding role of his thought
两个结合 | the two integrations: Marxism with China's realities and with its fine traditional culture
两个务必 | the two musts: stay modest and prudent, stay plain-living and hard-working
三个务必 | the three musts: keep the mission, stay modest and hard-working, dare to struggle
两个先锋队 | the two vanguards: of the working class, and of the Chinese people and nation
两学一做 | two studies, one action: study the Party Constitution and the General Secretary's speeches, be a qualified member
三会一课 | three meetings and one lecture of Party branches
三严三实 | three stricts and three earnests: strict in self-cultivation, power and self-discipline; earnest in plans, work and conduct
八项规定 | the eight-point decision on improving conduct
中央八项规定 | the Central Committee's eight-point decision on improving conduct
中央八项规定精神 | the spirit of the Central Committee's eight-point decision on conduct
四风 | the four malfeasances: formalism, bureaucracy, hedonism, extravagance (形式主义、官僚主义、享乐主义、奢靡之风)
形式主义、官僚主义 | formalism and bureaucracy
四种形态 | the four forms of discipline oversight
四个服从 | the four obediences in the Party
五个必由之路 | the five roads that must be taken
六个必须坚持 | the six musts: put the people first, stay self-confident, uphold fundamentals and innovate, be problem-oriented, apply systems thinking, keep a global vision
九个必须 | the nine musts of the centenary address
十个明确 | the ten clarifications of Xi Jinping Thought
十个坚持 | the ten insistences of the Party's experience
十四个坚持 | the fourteen basic policies
全面从严治党 | full and rigorous Party self-governance
从严治党 | strict Party self-governance
自我革命 | self-reform of the Party
自我净化、自我完善、自我革新、自我提高 | self-cleansing, self-improvement, self-renewal and self-enhancement
伟大建党精神 | the great founding spirit of the Party
党史学习教育 | campaign to study Party history
主题教育 | Party education campaign
学思想、强党性、重实践、建新功 | study the theory, strengthen Party spirit, value practice, make new contributions
学史明理、学史增信、学史崇德、学史力行 | studying history for understanding, confidence, integrity and action
党风廉政建设 | building of a clean Party
反腐败斗争 | fight against corruption
不敢腐、不能腐、不想腐 | not daring, not able and not wanting to be corrupt
打虎、拍蝇、猎狐 | hunting tigers, flies and foxes: corrupt officials high, low and abroad
一岗双责 | dual responsibility of one post: for its work and for Party conduct
党政同责 | equal responsibility of Party and government
第一责任人 | person with primary responsibility
主体责任 | primary responsibility
监督责任 | supervisory responsibility
两个责任 | the two responsibilities: primary and supervisory
民主集中制 | democratic centralism
批评与自我批评 | criticism and self-criticism
三重一大 | the three majors and one large: major decisions, appointments and projects, and large sums
关键少数 | the critical few: leading officials
党建引领 | guidance by Party building
党建+ | Party building plus
党管干部 | the Party supervises officials
战斗堡垒 | fighting fortress: the role of Party organisations
先锋模范作用 | exemplary vanguard role of Party members
战斗堡垒作用 | role of Party organisations as fortresses
政治三力 | the three political abilities: judgement, understanding, execution (政治判断力、政治领悟力、政治执行力)
政治判断力、政治领悟力、政治执行力 | political judgement, understanding and execution
国之大者 | matters of national importance
党的二十大 | the 20th National Congress of the Communist Party of China (2022)
党的二十大精神 | the guiding principles of the 20th CPC National Congress
党的十九大 | the 19th National Congress of the Communist Party of China (2017)
党的十九大精神 | the guiding principles of the 19th CPC National Congress
党的十八大 | the 18th National Congress of the Communist Party of China (2012)
党的十八大以来 | since the 18th CPC National Congress (2012)
党的十七大 | the 17th National Congress of the Communist Party of China (2007)
党的十六大 | the 16th National Congress of the Communist Party of China (2002)
党的十五大 | the 15th National Congress of the Communist Party of China (1997)
十五大精神 | the guiding principles of the 15th CPC National Congress
党的二十届三中全会 | the Third Plenary Session of the 20th CPC Central Committee (2024)
党的十九届六中全会 | the Sixth Plenary Session of the 19th CPC Central Committee (2021)
党的十九届五中全会 | the Fifth Plenary Session of the 19th CPC Central Committee (2020)
党的十九届四中全会 | the Fourth Plenary Session of the 19th CPC Central Committee (2019)
党的十八届三中全会 | the Third Plenary Session of the 18th CPC Central Committee (2013)
党的十一届三中全会 | the Third Plenary Session of the 11th CPC Central Committee (1978)
全国两会 | the annual sessions of the NPC and the CPPCC

# theory
习近平新时代中国特色社会主义思想 | Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era
习近平经济思想 | Xi Jinping Thought on the Economy
习近平法治思想 | Xi Jinping Thought on the Rule of Law
习近平生态文明思想 | Xi Jinping Thought on Ecological Civilisation
习近平强军思想 | Xi Jinping Thought on Strengthening the Military
习近平外交思想 | Xi Jinping Thought on Diplomacy
习近平文化思想 | Xi Jinping Thought on Culture
新时代中国特色社会主义 | socialism with Chinese characteristics for a new era
中国特色社会主义 | socialism with Chinese characteristics
中国特色社会主义道路 | the path of socialism with Chinese characteristics
马克思列宁主义 | Marxism-Leninism
毛泽东思想 | Mao Zedong Thought
邓小平理论 | Deng Xiaoping Theory
三个代表 | the Three Represents: advanced productive forces, advanced culture, the interests of the overwhelming majority
三个代表重要思想 | the important thought of Three Represents
科学发展观 | the Scientific Outlook on Development
和谐社会 | harmonious society
社会主义核心价值观 | core socialist values
社会主义初级阶段 | the primary stage of socialism
实事求是 | seeking truth from facts
解放思想 | freeing the mind
解放思想、实事求是 | freeing the mind and seeking truth from facts
与时俱进 | moving with the times
守正创新 | upholding fundamental principles and breaking new ground
群众路线 | mass line
以人民为中心 | people-centred
以人民为中心的发展思想 | people-centred philosophy of development
全心全意为人民服务 | serving the people wholeheartedly
为人民服务 | serving the people
中国梦 | the Chinese Dream
中华民族伟大复兴 | the great rejuvenation of the Chinese nation
中华民族共同体意识 | sense of community of the Chinese nation
铸牢中华民族共同体意识 | forging a strong sense of community of the Chinese nation
中国式现代化 | Chinese modernisation
人类文明新形态 | a new form of human advancement
社会主义现代化强国 | a great modern socialist country
社会主义现代化国家 | a modern socialist country
全面建设社会主义现代化国家 | building a modern socialist country in all respects
两个一百年 | the two centenary goals: of the Party (2021) and of the People's Republic (2049)
两个一百年奋斗目标 | the two centenary goals: of the Party (2021) and of the People's Republic (2049)
第一个百年奋斗目标 | the first centenary goal (2021)
第二个百年奋斗目标 | the second centenary goal (2049)
五位一体 | the five-sphere integrated plan: economic, political, cultural, social and ecological progress
五位一体总体布局 | the five-sphere integrated plan: economic, political, cultural, social and ecological progress
四个全面 | the four comprehensives: a modern socialist country, reform, law-based governance, strict Party governance
四个全面战略布局 | the four-pronged comprehensive strategy
四个伟大 | the four greats: struggle, project, cause and dream
四项基本原则 | the Four Cardinal Principles
改革开放 | reform and opening up
进一步全面深化改革 | further deepening reform comprehensively
全面深化改革 | deepening reform comprehensively
全面依法治国 | law-based governance on all fronts
依法治国 | law-based governance
全面建成小康社会 | completing a moderately prosperous society in all respects
小康社会 | moderately prosperous society
共同富裕 | common prosperity
百年未有之大变局 | changes unseen in a century
稳中求进 | seeking progress while maintaining stability
稳中求进工作总基调 | the general principle of seeking progress while maintaining stability
底线思维 | thinking of the worst case
系统观念 | systems thinking
问题导向 | problem orientation
一国两制 | one country, two systems

# economy
供给侧结构性改革 | supply-side structural reform
三去一降一补 | the five tasks of supply-side reform: cut capacity, housing stock, leverage and costs, shore up weak spots
新发展阶段 | new stage of development
新发展理念 | the new development philosophy: innovative, coordinated, green, open and shared
新发展格局 | new pattern of development: domestic circulation as the mainstay, domestic and international circulations reinforcing each other
三新一高 | new stage, new philosophy, new pattern, high quality
双循环 | dual circulation: domestic and international
高质量发展 | high-quality development
新质生产力 | new quality productive forces
创新驱动发展战略 | innovation-driven development strategy
科教兴国 | invigorating China through science and education
人才强国 | strengthening China through talent
三驾马车 | the three drivers of growth: investment, consumption, exports
六稳 | the six stabilities: employment, finance, foreign trade, foreign investment, investment, expectations
六保 | the six guarantees: jobs, livelihoods, market entities, food and energy, supply chains, grassroots operation
六稳六保 | the six stabilities and six guarantees
稳增长 | keeping growth stable
稳增长、调结构、惠民生、防风险 | stabilising growth, adjusting structure, benefiting the people, guarding against risks
放管服 | streamlining government, delegating power, improving regulation and services
放管服改革 | reform to streamline government, delegate power and improve regulation and services
一网通办 | all government services on one website
最多跑一次 | one visit at most for a government service
营商环境 | business environment
两个毫不动摇 | the two unwaverings: consolidate the public sector, support the private sector
民营经济 | private sector of the economy
实体经济 | real economy
数字经济 | digital economy
专精特新 | specialised, refined, distinctive and innovative (small firms)
小巨人 | little giant: a leading specialised small firm
减税降费 | tax and fee cuts
房住不炒 | housing is for living in, not for speculation
房子是用来住的、不是用来炒的 | housing is for living in, not for speculation
保交楼 | ensuring delivery of presold homes
双碳 | the two carbon goals: peak before 2030, neutrality before 2060
双碳目标 | the two carbon goals: peak before 2030, neutrality before 2060
碳达峰、碳中和 | carbon peaking and carbon neutrality
碳达峰 | carbon peaking
碳中和 | carbon neutrality
西部大开发 | large-scale development of the western region
东北振兴 | revitalisation of the northeast
中部崛起 | rise of the central region
京津冀协同发展 | coordinated development of Beijing, Tianjin and Hebei
长江经济带 | Yangtze River Economic Belt
成渝地区双城经济圈建设 | building the Chengdu–Chongqing Economic Circle
长三角一体化 | integrated development of the Yangtze River Delta
区域协调发展 | coordinated regional development
四化同步 | synchronised industrialisation, IT application, urbanisation and agricultural modernisation
新型城镇化 | new urbanisation
中国制造2025 | Made in China 2025
互联网+ | Internet Plus
大众创业、万众创新 | mass entrepreneurship and innovation
双创 | mass entrepreneurship and innovation
工匠精神 | craftsmanship spirit
社会主义市场经济 | socialist market economy
两个根本性转变 | the two fundamental shifts: from planned to market economy, from extensive to intensive growth
抓大放小 | keeping large enterprises and letting small ones go
三个有利于 | the three favourables: to productive forces, national strength, living standards
减员增效 | cutting staff to raise efficiency
再就业工程 | re-employment project
菜篮子工程 | vegetable basket project
米袋子 | rice bag: grain supply, the governor's responsibility
菜篮子 | vegetable basket: food supply, the mayor's responsibility
希望工程 | Project Hope
引进来、走出去 | bringing in and going global

# country and people
三农 | agriculture, rural areas and farmers (农业、农村、农民)
三农问题 | the problems of agriculture, rural areas and farmers
三农工作 | work on agriculture, rural areas and farmers
乡村振兴 | rural revitalisation
乡村振兴战略 | rural revitalisation strategy
五大振兴 | the five revitalisations: industry, talent, culture, ecology, organisations
产业兴旺、生态宜居、乡风文明、治理有效、生活富裕 | thriving industry, pleasant living, civility, good governance, prosperity
脱贫攻坚 | fight against poverty
脱贫攻坚战 | the battle against poverty
精准扶贫 | targeted poverty alleviation
精准扶贫、精准脱贫 | targeted poverty alleviation and elimination
两不愁三保障 | two no-worries (food, clothing) and three guarantees (education, basic medical care, safe housing)
两不愁、三保障 | two no-worries (food, clothing) and three guarantees (education, basic medical care, safe housing)
四个不摘 | the four keeps after poverty relief: responsibility, policy, help, supervision
驻村工作队 | resident work team in a village
第一书记 | first secretary, posted to a village
东西部协作 | cooperation between east and west
美丽乡村 | beautiful countryside
厕所革命 | toilet revolution
千万工程 | Green Rural Revival Programme of Zhejiang
藏粮于地、藏粮于技 | storing grain in the land and in technology
十八亿亩耕地红线 | the red line of 1.8 billion mu of farmland
家庭联产承包责任制 | household contract responsibility system
民生福祉 | the people's well-being
民生实事 | practical projects for the people
急难愁盼 | the people's pressing difficulties and concerns
急难愁盼问题 | the people's pressing difficulties and concerns
我为群众办实事 | I do practical things for the people
获得感、幸福感、安全感 | sense of gain, happiness and security
一老一小 | the old and the young
一老一幼 | the old and the young
老有所养 | the old are provided for
幼有所育 | the young are cared for
就业优先 | employment first
健康中国 | Healthy China
平安中国 | Peaceful China
法治中国 | China under the rule of law
美丽中国 | Beautiful China
数字中国 | Digital China
双减 | double reduction: of homework and of off-campus tutoring
立德树人 | fostering virtue through education
乡贤 | local worthies
精神文明建设 | building of spiritual civilisation
物质文明和精神文明 | material and spiritual civilisation
两手抓、两手都要硬 | attending to both ends with equal firmness
五讲四美三热爱 | five stresses, four beauties, three loves
文明城市 | civilised city
新时代文明实践 | civilisation practice for the new era

# environment
生态文明 | ecological civilisation
绿水青山就是金山银山 | lucid waters and lush mountains are invaluable assets
共抓大保护、不搞大开发 | joint protection, no large-scale development (of the Yangtze)
生态优先、绿色发展 | ecology first and green development
河长制 | river chief system
林长制 | forest chief system
田长制 | farmland chief system
十年禁渔 | ten-year fishing ban on the Yangtze
蓝天保卫战 | battle for blue skies
蓝天、碧水、净土保卫战 | battles for blue skies, clear waters and clean soil
污染防治攻坚战 | battle against pollution
三大攻坚战 | the three battles: against major risks, poverty and pollution
山水林田湖草沙 | mountains, waters, forests, farmland, lakes, grasslands and deserts
退耕还林 | returning farmland to forest

# governance
十四五 | 14th Five-Year Plan (2021–2025)
十四五规划 | 14th Five-Year Plan (2021–2025)
十四五时期 | the 14th Five-Year Plan period (2021–2025)
十五五 | 15th Five-Year Plan (2026–2030)
十三五 | 13th Five-Year Plan (2016–2020)
十二五 | 12th Five-Year Plan (2011–2015)
十一五 | 11th Five-Year Plan (2006–2010)
九五计划 | 9th Five-Year Plan (1996–2000)
九五期间 | the 9th Five-Year Plan period (1996–2000)
国家治理体系和治理能力现代化 | modernisation of China's system and capacity for governance
基层治理 | governance at the grassroots
共建共治共享 | joint building, governance and sharing
枫桥经验 | Fengqiao model: settling disputes at the grassroots
网格化管理 | grid management: a district split into cells, each with a worker in charge
网格化 | grid management: a district split into cells, each with a worker in charge
雪亮工程 | Sharp Eyes surveillance project
扫黑除恶 | combating organised crime
扫黑除恶专项斗争 | campaign against organised crime
总体国家安全观 | holistic approach to national security
统筹发展和安全 | balancing development and security
安全生产 | workplace safety
人民民主专政 | people's democratic dictatorship
全过程人民民主 | whole-process people's democracy
人民当家作主 | the people running the country
爱国统一战线 | patriotic united front
民族区域自治 | regional ethnic autonomy
科学立法、严格执法、公正司法、全民守法 | sound lawmaking, strict enforcement, impartial justice, observance of law by all
三个区分开来 | the three distinctions between honest mistakes and misconduct
容错纠错 | tolerating and correcting mistakes
为基层减负 | reducing the burdens of the grassroots
接诉即办 | acting on complaints at once
街乡吹哨、部门报到 | subdistricts whistle, departments report for duty
有令必行、有禁必止 | orders are carried out, prohibitions observed
守土有责、守土负责、守土尽责 | guarding one's post with responsibility
守土有责、守土尽责 | guarding one's post with responsibility
挂图作战 | working to a wall chart of tasks
包保责任制 | system of assigned responsibility
一票否决 | one-vote veto: failure in one matter decides the appraisal
上下一盘棋 | all levels moving as on one chessboard
全国一盘棋 | the whole nation as one chessboard
钉钉子精神 | the spirit of hammering nails: perseverance
抓铁有痕、踏石留印 | leaving marks on iron and stone: seeing things through
撸起袖子加油干 | rolling up sleeves to work hard
真抓实干 | working in real earnest
勇于担当、善于作为 | daring to shoulder responsibility and good at acting
担当作为 | shouldering responsibility and taking action
狠抓落实 | seeing to it that things are done
落细落实 | carrying out in every detail
走深走实 | going deep and real
见行见效 | showing in deeds and results
做好“六稳”工作、落实“六保”任务 | ensuring the six stabilities and six guarantees
一张蓝图绘到底 | following one blueprint to the end
功成不必在我 | success need not be credited to me
人民对美好生活的向往 | the people's aspiration for a better life
江山就是人民，人民就是江山 | the country is the people, the people are the country

# world and defence
人类命运共同体 | a community with a shared future for mankind
构建人类命运共同体 | building a community with a shared future for mankind
一带一路 | Belt and Road: Silk Road Economic Belt and 21st-Century Maritime Silk Road
一带一路倡议 | Belt and Road Initiative
共商共建共享 | joint consultation, building and sharing
丝绸之路经济带 | Silk Road Economic Belt
21世纪海上丝绸之路 | 21st-Century Maritime Silk Road
全球发展倡议 | Global Development Initiative
全球安全倡议 | Global Security Initiative
全球文明倡议 | Global Civilisation Initiative
和平共处五项原则 | the Five Principles of Peaceful Coexistence
独立自主的和平外交政策 | independent foreign policy of peace
和平与发展 | peace and development
合作共赢 | win-win cooperation
互利共赢 | mutual benefit and win-win results
新型国际关系 | a new type of international relations
新型大国关系 | a new type of relations between major countries
一个中国原则 | one-China principle
一个中国 | one China
九二共识 | 1992 Consensus
和平统一、一国两制 | peaceful reunification; one country, two systems
爱国者治港 | Hong Kong governed by patriots
港人治港 | Hong Kong people governing Hong Kong
澳人治澳 | Macao people governing Macao
霸权主义 | hegemonism
强权政治 | power politics
党指挥枪 | the Party commands the gun
强军目标 | goal of a strong military
强国强军 | strong country, strong military
听党指挥、能打胜仗、作风优良 | obeying the Party, able to win, of fine conduct
双拥 | mutual support of military and civilians
双拥工作 | work on mutual support of military and civilians
军民融合 | military–civil integration
科技强军 | strengthening the military through science and technology
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
