// Political set phrases (提法) with their usual English rendering, by theme. Numeric ones and abbreviations say what they stand for,
// each item in Chinese and English.
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
社会主义初级阶段 | primary stage of socialism
社会主要矛盾 | principal contradiction facing society
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
“三个代表”重要思想 | the important thought of Three Represents | 代表中国先进生产力的发展要求 the development of advanced productive forces; 代表中国先进文化的前进方向 the orientation of advanced culture; 代表中国最广大人民的根本利益 the fundamental interests of the greatest majority of the people
三个代表 | the Three Represents | 代表中国先进生产力的发展要求 the development of advanced productive forces; 代表中国先进文化的前进方向 the orientation of advanced culture; 代表中国最广大人民的根本利益 the fundamental interests of the greatest majority of the people
四项基本原则 | the Four Cardinal Principles | 坚持社会主义道路 the socialist road; 坚持人民民主专政 the people's democratic dictatorship; 坚持中国共产党的领导 the leadership of the CPC; 坚持马克思列宁主义、毛泽东思想 Marxism-Leninism and Mao Zedong Thought
一个中心、两个基本点 | one central task and two basic points | 以经济建设为中心 economic development as the central task; 坚持四项基本原则 the Four Cardinal Principles; 坚持改革开放 reform and opening up
社会主义核心价值观 | core socialist values | 富强 prosperity; 民主 democracy; 文明 civility; 和谐 harmony; 自由 freedom; 平等 equality; 公正 justice; 法治 the rule of law; 爱国 patriotism; 敬业 dedication; 诚信 integrity; 友善 friendship
两个结合 | the Two Integrations of Marxism | 同中国具体实际相结合 with China's specific realities; 同中华优秀传统文化相结合 with China's fine traditional culture
五个必由之路 | the five paths that must be taken | 坚持党的全面领导 overall Party leadership; 中国特色社会主义 socialism with Chinese characteristics; 团结奋斗 unity and hard work; 贯彻新发展理念 the new development philosophy; 全面从严治党 full and rigorous Party self-governance
六个必须坚持 | the Six Musts | 必须坚持人民至上 putting the people first; 必须坚持自信自立 self-confidence and self-reliance; 必须坚持守正创新 fundamental principles and innovation; 必须坚持问题导向 a problem-oriented approach; 必须坚持系统观念 systems thinking; 必须坚持胸怀天下 a global vision
九个必须 | the nine musts of the Party's centenary address (2021) | 坚强领导 firm Party leadership; 美好生活 a better life for the people; 马克思主义中国化 adapting Marxism to China; 中国特色社会主义 socialism with Chinese characteristics; 国防和军队现代化 modern defence and armed forces; 人类命运共同体 a community with a shared future; 伟大斗争 the great struggle; 大团结 unity of all Chinese; 党的建设 Party building
十个明确 | the Ten Affirmations of Xi Jinping Thought | 党的领导 Party leadership; 总任务 the overall task; 主要矛盾 the principal contradiction; 总体布局和战略布局 the integrated plan and the strategy; 全面深化改革总目标 the goal of reform; 依法治国总目标 the goal of law-based governance; 基本经济制度 the basic economic system; 强军目标 the goal for the military; 大国外交 major-country diplomacy; 全面从严治党 rigorous Party self-governance
十个坚持 | the ten points of the Party's historical experience (2021) | 坚持党的领导 Party leadership; 坚持人民至上 the people first; 坚持理论创新 theoretical innovation; 坚持独立自主 independence; 坚持中国道路 the Chinese path; 坚持胸怀天下 a global vision; 坚持开拓创新 breaking new ground; 坚持敢于斗争 standing up for ourselves; 坚持统一战线 the united front; 坚持自我革命 self-reform
十四个坚持 | the fourteen basic policies of the new era (2017) | 党对一切工作的领导 Party leadership over all work; 以人民为中心 a people-centred approach; 全面深化改革 comprehensive reform; 新发展理念 a new vision for development; 人民当家作主 the people running the country; 全面依法治国 law-based governance; 社会主义核心价值体系 core socialist values; 在发展中保障和改善民生 wellbeing through development; 人与自然和谐共生 harmony between humanity and nature; 总体国家安全观 a holistic approach to security; 党对人民军队的绝对领导 absolute Party leadership over the military; “一国两制”和祖国统一 one country, two systems and reunification; 人类命运共同体 a community with a shared future; 全面从严治党 rigorous Party self-governance
四个伟大 | the Four Greats | 伟大斗争 the great struggle; 伟大工程 the great project; 伟大事业 the great cause; 伟大梦想 the great dream
四个全面 | the Four-Pronged Comprehensive Strategy | 全面建设社会主义现代化国家 building a modern socialist country; 全面深化改革 deepening reform; 全面依法治国 law-based governance; 全面从严治党 rigorous Party self-governance
四个全面战略布局 | the Four-Pronged Comprehensive Strategy | 全面建设社会主义现代化国家 building a modern socialist country; 全面深化改革 deepening reform; 全面依法治国 law-based governance; 全面从严治党 rigorous Party self-governance
五位一体 | the Five-Sphere Integrated Plan | 经济建设 economic; 政治建设 political; 文化建设 cultural; 社会建设 social; 生态文明建设 ecological development
五位一体总体布局 | the Five-Sphere Integrated Plan | 经济建设 economic; 政治建设 political; 文化建设 cultural; 社会建设 social; 生态文明建设 ecological development
两个一百年 | the two centenaries | 建党一百年 of the Party (2021); 新中国成立一百年 of the People's Republic (2049)
两个一百年奋斗目标 | the Two Centenary Goals | 全面建成小康社会 a moderately prosperous society by the Party's centenary (2021); 建成社会主义现代化强国 a great modern socialist country by the centenary of the People's Republic (2049)
三步走 | the three-step strategy | 解决温饱 enough food and clothing (1980s); 达到小康 moderate prosperity (by 2000); 基本实现现代化 basic modernization (by the mid-21st century)
两步走 | the two-step plan | 基本实现社会主义现代化 basic modernization (2020–2035); 建成社会主义现代化强国 a great modern country (2035–2049)
五个统筹 | the five balances (2003) | 统筹城乡发展 between town and country; 统筹区域发展 between regions; 统筹经济社会发展 between economy and society; 统筹人与自然和谐发展 between humanity and nature; 统筹国内发展和对外开放 between development at home and opening up
四史 | the four histories | 党史 of the Party; 新中国史 of the People's Republic; 改革开放史 of reform and opening up; 社会主义发展史 of socialism
中国特色社会主义制度 | the system of socialism with Chinese characteristics
中国特色社会主义理论体系 | the theory of socialism with Chinese characteristics
马克思主义中国化 | adapting Marxism to the Chinese context
历史唯物主义 | historical materialism
辩证唯物主义 | dialectical materialism
一切从实际出发 | proceeding from reality in everything
理论联系实际 | integrating theory with practice
新时代新征程 | the new journey of the new era
习近平总书记系列重要讲话精神 | the guiding principles of General Secretary Xi Jinping's major addresses
大历史观 | a broad view of history
# Party building
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
党政同责 | shared responsibility of Party and government
不忘初心、牢记使命 | staying true to our founding mission
不忘初心 | staying true to the original aspiration
初心使命 | original aspiration and founding mission
学史明理、学史增信、学史崇德、学史力行 | studying history to understand truths, grow confident, improve virtue, and take action
党史学习教育 | Party history study campaign
主题教育 | theoretical study programme of the Party
党的群众路线教育实践活动 | Mass Line education campaign (2013–14)
中央八项规定精神 | the spirit of the Eight-point Decision on improving conduct
形式主义、官僚主义 | pointless formalities and bureaucratism
不敢腐、不能腐、不想腐 | not daring to, not able to, not wanting to be corrupt
打虎、拍蝇、猎狐 | taking out "tigers", swatting "flies", hunting down "foxes"
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
时时放心不下 | never being able to set one's mind at rest: a constant sense of responsibility
一刀切 | one size fits all; the same rigid measure for every case
层层加码 | adding further demands at every level
守土有责、守土负责、守土尽责 | being responsible for one's own ground and fulfilling that duty
守土尽责 | fulfilling one's duty to defend one's own ground
靠前指挥 | directing from the front line
担当作为 | taking on responsibility and acting
政治站位 | political stance
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
从严治党 | strict Party self-governance
学思想、强党性、重实践、建新功 | study the theory, strengthen Party spirit, value practice, make new contributions
反腐败斗争 | fight against corruption
第一责任人 | person with primary responsibility
监督责任 | supervisory responsibility
批评与自我批评 | criticism and self-criticism
关键少数 | the critical few: leading officials
党建+ | Party building plus
党管干部 | the Party supervises officials
党的十八大以来 | since the 18th CPC National Congress (2012)
全国两会 | the annual sessions of the NPC and the CPPCC
两个确立 | the Two Affirmations | 确立习近平同志党中央的核心、全党的核心地位 Xi Jinping's core position on the Central Committee and in the Party; 确立习近平新时代中国特色社会主义思想的指导地位 the guiding role of Xi Jinping Thought
两个维护 | the Two Upholds | 坚决维护习近平总书记党中央的核心、全党的核心地位 Xi Jinping's core position on the Central Committee and in the Party; 坚决维护党中央权威和集中统一领导 the Central Committee's authority and its centralized, unified leadership
四个意识 | the Four Consciousnesses | 政治意识 political integrity; 大局意识 thinking in big-picture terms; 核心意识 following the leadership core; 看齐意识 keeping in alignment
四个自信 | the Four Confidences | 道路自信 in the path; 理论自信 in the theory; 制度自信 in the system; 文化自信 in the culture of Chinese socialism
三严三实 | the Three Stricts and Three Steadies | 严以修身 strict in self-cultivation; 严以用权 strict in using power; 严以律己 strict in self-discipline; 谋事要实 steady in planning; 创业要实 steady in pioneering; 做人要实 steady in conduct
两学一做 | Two Studies, One Action (2016) | 学党章党规 studying the Party constitution and rules; 学系列讲话 studying the series of speeches; 做合格党员 being a qualified Party member
三会一课 | Three Meetings and One Lecture | 支部党员大会 branch general meeting; 支部委员会 branch committee meeting; 党小组会 Party group meeting; 党课 Party lecture
四讲四有 | the four shoulds and four haves of a Party member | 讲政治、有信念 politics and conviction; 讲规矩、有纪律 rules and discipline; 讲道德、有品行 morality and conduct; 讲奉献、有作为 dedication and achievement
八项规定 | the Eight-point Decision on improving conduct (2012) | 改进调查研究 better field studies; 精简会议活动 fewer meetings; 精简文件简报 fewer documents; 规范出访活动 rules for visits abroad; 改进警卫工作 lighter security; 改进新闻报道 less news coverage of leaders; 严格文稿发表 limits on publishing; 厉行勤俭节约 frugality
四风 | the four forms of decadence | 形式主义 formalism; 官僚主义 bureaucratism; 享乐主义 hedonism; 奢靡之风 extravagance
三不腐 | the three "no corruptions" | 不敢腐 not daring to; 不能腐 not being able to; 不想腐 not wanting to be corrupt
四种形态 | the Four Forms of discipline oversight | 红脸出汗 criticism and talks as the norm; 轻处分 light penalties for most violations; 重处分 heavy penalties for few; 立案审查 criminal investigation for very few
监督执纪“四种形态” | the Four Forms of discipline oversight | 红脸出汗 criticism and talks as the norm; 轻处分 light penalties for most violations; 重处分 heavy penalties for few; 立案审查 criminal investigation for very few
政治三力 | the three political abilities | 政治判断力 judgment; 政治领悟力 understanding; 政治执行力 execution
两个务必 | the Two Musts (Mao, 1949) | 务必继续保持谦虚谨慎、不骄不躁的作风 staying modest and prudent; 务必继续保持艰苦奋斗的作风 working hard and living plainly
三个务必 | the Three Musts (2022) | 务必不忘初心、牢记使命 never forgetting the founding mission; 务必谦虚谨慎、艰苦奋斗 staying modest and hard-working; 务必敢于斗争、善于斗争 daring to struggle and doing it well
两个先锋队 | the two vanguards that the Party is | 中国工人阶级的先锋队 of the working class; 中国人民和中华民族的先锋队 of the Chinese people and nation
四个服从 | the four obediences in the Party | 个人服从组织 of the individual to the organization; 少数服从多数 of the minority to the majority; 下级服从上级 of the lower to the higher level; 全党服从中央 of the whole Party to the Central Committee
三重一大 | three majors and one large | 重大决策 major decisions; 重要人事任免 major appointments; 重大项目安排 major projects; 大额度资金使用 large sums of money
三个区分开来 | the three distinctions in judging officials | 缺乏经验的失误 errors of inexperience, not deliberate violations; 探索性试验 trials where no rule existed, not defiance of bans; 无意过失 honest mistakes, not seeking private gain
六大纪律 | the six disciplines of the Party | 政治纪律 political; 组织纪律 organizational; 廉洁纪律 of integrity; 群众纪律 towards the masses; 工作纪律 of work; 生活纪律 of life
七个有之 | the seven abuses in the Party (2014) | 任人唯亲、排斥异己 cronyism; 团团伙伙、拉帮结派 cliques; 匿名诬告、制造谣言 smears and rumours; 收买人心、拉动选票 buying support and votes; 封官许愿、弹冠相庆 promising posts; 自行其是、阳奉阴违 feigned compliance; 尾大不掉、妄议中央 defying or maligning the Central Committee
四个铁一般 | the four iron qualities of officials | 铁一般信仰 faith; 铁一般信念 conviction; 铁一般纪律 discipline; 铁一般担当 sense of duty
五个过硬 | the five strengths of officials | 信念过硬 conviction; 政治过硬 politics; 责任过硬 responsibility; 能力过硬 ability; 作风过硬 conduct
七种能力 | the seven abilities of officials | 政治能力 political ability; 调查研究能力 field study; 科学决策能力 sound decisions; 改革攻坚能力 reform; 应急处突能力 handling emergencies; 群众工作能力 work with the masses; 抓落实能力 getting things done
四下基层 | the four visits to the grassroots | 宣传党的路线方针政策下基层 to explain Party policy; 调查研究下基层 for field study; 信访接待下基层 to hear complaints; 现场办公下基层 to settle matters on the spot
三大作风 | the Party's three fine styles of work | 理论联系实际 integrating theory with practice; 密切联系群众 close ties with the masses; 批评和自我批评 criticism and self-criticism
三讲教育 | the Three Emphases education (1998–2000) | 讲学习 study; 讲政治 politics; 讲正气 integrity
两优一先 | the Party's three honours | 优秀共产党员 outstanding Party members; 优秀党务工作者 outstanding Party workers; 先进基层党组织 advanced primary-level organizations
四大班子 | the four leading bodies of a place | 党委 Party committee; 人大 people's congress; 政府 government; 政协 CPPCC committee
两新组织 | the two new kinds of organizations | 新经济组织 new economic organizations; 新社会组织 new social organizations
两代表一委员 | delegates, deputies and members who speak for a place | 党代表 delegates to Party congresses; 人大代表 deputies to people's congresses; 政协委员 members of the CPPCC
三公经费 | the three public expenses | 因公出国（境）费 overseas visits; 公务用车费 official vehicles; 公务接待费 official hospitality
一把手 | the person at the top of a body, number one
党的建设新的伟大工程 | the great new project of Party building
党要管党、全面从严治党 | the Party exercising strict self-governance in every respect
新时代党的建设总要求 | the general requirements for Party building in the new era
政治生态 | political ecosystem
政治纪律和政治规矩 | political discipline and rules
旗帜鲜明讲政治 | taking a clear political stand
讲政治 | being politically minded
讲学习、讲政治、讲正气 | stressing study, politics and integrity
对党忠诚 | loyalty to the Party
入党誓词 | oath of admission to the Party
理想信念 | ideals and convictions
党内政治生活 | intraparty political life
民主生活会 | meeting for criticism and self-criticism among Party members
组织生活会 | organizational meeting of a Party branch
主题党日 | themed Party day
好干部标准 | criteria for good officials
德才兼备、以德为先 | both integrity and ability, integrity first
五湖四海、任人唯贤 | from all corners of the country and on merit
能者上、庸者下、劣者汰 | promoting the able, demoting the mediocre, removing the bad
零容忍 | zero tolerance (of corruption)
反腐倡廉 | combating corruption and upholding integrity
标本兼治 | treating both symptoms and root causes
打铁必须自身硬 | to forge iron one must be strong oneself
把权力关进制度的笼子里 | putting power in the cage of institutions
巡视巡察 | disciplinary inspection
高质量党建引领高质量发展 | high-quality Party building leading high-quality development
中国共产党为什么能、马克思主义为什么行、中国特色社会主义为什么好 | why the CPC is able, Marxism works and Chinese socialism is good
一岗双责 | one post, two duties | 业务工作 the work itself; 党风廉政建设 Party conduct and integrity in it
中央八项规定 | the Eight-point Decision on improving conduct (2012) | 改进调查研究 better field studies; 精简会议活动 fewer meetings; 精简文件简报 fewer documents; 规范出访活动 rules for visits abroad; 改进警卫工作 lighter security; 改进新闻报道 less news coverage of leaders; 严格文稿发表 limits on publishing; 厉行勤俭节约 frugality
# governance
全面深化改革 | comprehensively deepening reform
国家治理体系和治理能力现代化 | modernizing China's system and capacity for governance
人民当家作主 | the people running the country
全过程人民民主 | whole-process people's democracy
统一战线 | united front
爱国统一战线 | patriotic united front
民族区域自治 | regional ethnic autonomy
多党合作和政治协商制度 | system of multiparty cooperation and political consultation
长期共存、互相监督、肝胆相照、荣辱与共 | long-term coexistence, mutual oversight, sincerity, and sharing weal and woe
简政放权 | streamlining administration and delegating power
营商环境 | business environment
最多跑一次 | one visit at most (for a government service)
一网通办 | all services through one website
社会治理 | social governance
共建共治共享 | joint contribution, joint governance, shared benefits
国之大者 | the country's top priorities
稳中求进 | seeking progress while maintaining stability
稳中求进工作总基调 | the general principle of pursuing progress while ensuring stability
稳字当头、稳中求进 | stability first, progress while maintaining stability
统筹发展和安全 | coordinating development and security
十四五时期 | the 14th Five-Year Plan period (2021–2025)
十二五 | 12th Five-Year Plan (2011–2015)
十一五 | 11th Five-Year Plan (2006–2010)
九五计划 | 9th Five-Year Plan (1996–2000)
九五期间 | the 9th Five-Year Plan period (1996–2000)
基层治理 | governance at the grassroots
容错纠错 | tolerating and correcting mistakes
为基层减负 | reducing the burdens of the grassroots
接诉即办 | acting on complaints at once
街乡吹哨、部门报到 | subdistricts whistle, departments report for duty
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
双随机、一公开 | two random selections and one disclosure | 随机抽取检查对象 whom to inspect is drawn at random; 随机选派执法检查人员 who inspects is drawn at random; 抽查结果公开 the result is made public
放管服 | streamlining administration, delegating power, improving regulation and services | 简政放权 streamlining and delegating; 放管结合 delegating with regulation; 优化服务 better services
四议两公开 | four discussions and two disclosures in villages | 村党组织提议 proposal by the Party branch; 村“两委”会议商议 consultation by the two committees; 党员大会审议 deliberation by Party members; 村民会议决议 resolution by villagers; 决议公开 the resolution is published; 实施结果公开 the result is published
村两委 | the two committees of a village | 村党支部委员会 Party branch committee; 村民委员会 villagers' committee
四不两直 | four don'ts and two directs of inspections | 不发通知 no notice; 不打招呼 no greeting; 不听汇报 no report; 不用陪同接待 no escort; 直奔基层 straight to the grassroots; 直插现场 straight to the site
三定规定 | provisions on a body's structure (three determinations) | 定职能 functions; 定机构 offices; 定编制 staff
政务公开 | openness in government affairs
村务公开 | openness in village affairs
政企分开 | separating government from enterprises
党政分开 | separating the functions of Party and government
机构改革 | institutional reform
精兵简政 | better staff and simpler administration
一站式服务 | one-stop service
跨省通办 | services available across provinces
高效办成一件事 | getting one thing done efficiently
有求必应、无事不扰 | always there when needed, never disturbing otherwise
十二五时期 | the 12th Five-Year Plan period (2011–2015)
顶层设计 | top-level design
大兴调查研究 | promoting field study and research
以点带面 | from one point to the whole area
试点先行 | pilots first
压实责任 | holding people to their responsibilities
一抓到底 | following a matter through to the end
一竿子插到底 | going straight to the grassroots
抓落实 | getting things implemented
出实招、见实效 | real measures with real results
补短板、强弱项 | shoring up weak links
久久为功 | persevering until it succeeds
一年接着一年干、一任接着一任干 | working on year after year, term after term
开局起步 | a good start
开门红 | a good start to the year
行稳致远 | going steadily and far
凝心聚力 | pooling hearts and strength
踔厉奋发、勇毅前行 | forging ahead with enterprise and fortitude
敢为人先 | daring to be the first
# economy
新发展阶段 | new stage of development
新发展格局 | new development pattern
双循环 | dual circulation | 国内循环 the domestic market as mainstay; 国际循环 the international one, each reinforcing the other
高质量发展 | high-quality development
新质生产力 | new quality productive forces
供给侧结构性改革 | supply-side structural reform
社会主义市场经济 | socialist market economy
社会主义市场经济体制 | socialist market economy
共同富裕 | common prosperity
小康社会 | moderately prosperous society
全面建成小康社会 | completing a moderately prosperous society in all respects
全面小康 | moderate prosperity in all respects
科教兴国 | invigorating the country through science and education
科教兴国战略 | strategy of invigorating the country through science and education
人才强国战略 | strategy of building a strong nation with talent
创新驱动发展战略 | innovation-driven development strategy
大众创业、万众创新 | mass entrepreneurship and innovation
科技自立自强 | self-reliance and strength in science and technology
卡脖子 | chokepoint (in key technologies)
专精特新 | specialized, refined, distinctive and innovative (enterprises)
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
过紧日子 | tightening our belts
十四五 | 14th Five-Year Plan (2021–2025)
十四五规划 | 14th Five-Year Plan (2021–2025)
十三五 | 13th Five-Year Plan (2016–2020)
十五五 | 15th Five-Year Plan (2026–2030)
人才强国 | strengthening China through talent
稳增长 | keeping growth stable
稳增长、调结构、惠民生、防风险 | stabilising growth, adjusting structure, benefiting the people, guarding against risks
放管服改革 | reform to streamline government, delegate power and improve regulation and services
小巨人 | little giant: a leading specialised small firm
房子是用来住的、不是用来炒的 | housing is for living in, not for speculation
保交楼 | ensuring delivery of presold homes
碳达峰 | carbon peaking
碳中和 | carbon neutrality
东北振兴 | revitalisation of the northeast
中部崛起 | rise of the central region
长三角一体化 | integrated development of the Yangtze River Delta
区域协调发展 | coordinated regional development
中国制造2025 | Made in China 2025
互联网+ | Internet Plus
抓大放小 | keeping large enterprises and letting small ones go
减员增效 | cutting staff to raise efficiency
引进来、走出去 | bringing in and going global
新发展理念 | the new development philosophy | 创新 innovative; 协调 coordinated; 绿色 green; 开放 open; 共享 shared development
六稳 | ensuring stability in six areas | 稳就业 employment; 稳金融 finance; 稳外贸 foreign trade; 稳外资 foreign investment; 稳投资 investment; 稳预期 expectations
六保 | ensuring security in six areas | 保居民就业 jobs; 保基本民生 basic living needs; 保市场主体 market entities; 保粮食能源安全 food and energy; 保产业链供应链稳定 supply chains; 保基层运转 the work of primary-level governments
六稳六保 | the six stabilities and the six securities | 稳就业 stable employment; 稳金融 stable finance; 稳外贸 stable foreign trade; 稳外资 stable foreign investment; 稳投资 stable investment; 稳预期 stable expectations; 保居民就业 jobs; 保基本民生 basic living needs; 保市场主体 market entities; 保粮食能源安全 food and energy; 保产业链供应链稳定 supply chains; 保基层运转 the work of primary-level governments
三去一降一补 | the five tasks of supply-side reform | 去产能 cutting overcapacity; 去库存 cutting housing stock; 去杠杆 cutting leverage; 降成本 lowering costs; 补短板 strengthening weak links
两个毫不动摇 | the Two Unswervinglys | 毫不动摇地巩固和发展公有制经济 unswervingly consolidating the public sector; 毫不动摇地鼓励、支持、引导非公有制经济发展 unswervingly supporting the non-public sector
一带一路 | the Belt and Road | 丝绸之路经济带 the Silk Road Economic Belt; 21世纪海上丝绸之路 the 21st-Century Maritime Silk Road
三新一高 | three news and one high | 新发展阶段 a new stage of development; 新发展理念 a new philosophy; 新发展格局 a new pattern; 高质量发展 high-quality development
三驾马车 | the three drivers of growth | 投资 investment; 消费 consumption; 出口 exports
四化同步 | four modernizations in step (2012) | 新型工业化 new industrialization; 信息化 IT application; 城镇化 urbanization; 农业现代化 agricultural modernization
双创 | mass entrepreneurship and innovation | 大众创业 mass entrepreneurship; 万众创新 mass innovation
两个根本性转变 | the two fundamental shifts (1995) | 经济体制转变 from a planned to a market economy; 经济增长方式转变 from extensive to intensive growth
三个有利于 | the Three Favourables (Deng, 1992) | 有利于发展社会主义社会的生产力 to the productive forces; 有利于增强社会主义国家的综合国力 to national strength; 有利于提高人民的生活水平 to living standards
三期叠加 | three periods at once (2013) | 增长速度换挡期 slower growth; 结构调整阵痛期 painful restructuring; 前期刺激政策消化期 absorbing earlier stimulus
三重压力 | the triple pressure (2021) | 需求收缩 shrinking demand; 供给冲击 supply shocks; 预期转弱 weaker expectations
三来一补 | processing and compensation trade | 来料加工 processing of supplied materials; 来样加工 processing to samples; 来件装配 assembly of supplied parts; 补偿贸易 compensation trade
三资企业 | three kinds of foreign-invested enterprises | 中外合资经营企业 equity joint ventures; 中外合作经营企业 contractual joint ventures; 外资企业 wholly foreign-owned enterprises
三支一扶 | graduates' service at the grassroots | 支教 teaching; 支农 farming; 支医 medicine; 扶贫 poverty relief
三大差别 | the three differences | 工农差别 between workers and farmers; 城乡差别 between town and country; 脑力劳动和体力劳动差别 between mental and manual work
双碳 | the dual carbon goals | 碳达峰 carbon peaking before 2030; 碳中和 carbon neutrality before 2060
双碳目标 | the dual carbon goals | 碳达峰 carbon peaking before 2030; 碳中和 carbon neutrality before 2060
三大攻坚战 | the three critical battles | 防范化解重大风险 against major risks; 精准脱贫 against poverty; 污染防治 against pollution
经济发展新常态 | the new normal of economic development
以经济建设为中心 | economic development as the central task
宏观调控 | macro-control of the economy
积极的财政政策 | proactive fiscal policy
稳健的货币政策 | prudent monetary policy
扩大内需 | expanding domestic demand
扩内需、促消费 | expanding demand and boosting consumption
转方式、调结构 | changing the growth model and restructuring
全国统一大市场 | unified national market
现代化产业体系 | modernized industrial system
现代化经济体系 | modernized economy
现代企业制度 | modern corporate system
社会主义公有制 | socialist public ownership
按劳分配 | distribution according to work
非公有制经济 | non-public sector of the economy
混合所有制改革 | mixed-ownership reform
国有资产保值增值 | preserving and increasing the value of state assets
新旧动能转换 | replacing old growth drivers with new ones
产业链供应链 | industrial and supply chains
链长制 | chain chief system: an official in charge of an industrial chain
招商引资 | attracting investment
腾笼换鸟 | emptying the cage for new birds: replacing old industries
高水平对外开放 | high-standard opening up
自由贸易试验区 | pilot free trade zone
发展才是硬道理 | development is the hard truth (Deng, 1992)
以人为本 | putting people first
又好又快发展 | sound and fast development
稳住经济大盘 | stabilizing the overall economy
先富带动后富 | those who get rich first helping others
第三次分配 | third distribution: charity and giving
国家重大区域战略 | major regional strategies of the state
黄河流域生态保护和高质量发展 | ecological protection and high-quality development of the Yellow River basin
# rural affairs
三农 | agriculture, rural areas and farmers | 农业 agriculture; 农村 rural areas; 农民 farmers
两不愁三保障 | two assurances and three guarantees | 不愁吃 food; 不愁穿 clothing; 义务教育有保障 compulsory education; 基本医疗有保障 basic medical care; 住房安全有保障 safe housing
五大振兴 | the five revitalizations of the countryside | 产业振兴 industry; 人才振兴 talent; 文化振兴 culture; 生态振兴 ecology; 组织振兴 organizations
四个不摘 | four things kept when the label of poverty is gone | 摘帽不摘责任 responsibility; 摘帽不摘政策 policy; 摘帽不摘帮扶 help; 摘帽不摘监管 oversight
五个一批 | the five ways out of poverty | 发展生产脱贫一批 by production; 易地搬迁脱贫一批 by relocation; 生态补偿脱贫一批 by ecological compensation; 发展教育脱贫一批 by education; 社会保障兜底一批 by social security
六个精准 | the six precisions of poverty alleviation | 扶持对象精准 in whom to help; 项目安排精准 in projects; 资金使用精准 in use of funds; 措施到户精准 in measures for households; 因村派人精准 in officials sent to villages; 脱贫成效精准 in results
三变改革 | the three changes in the countryside | 资源变资产 resources into assets; 资金变股金 funds into shares; 农民变股东 farmers into shareholders
三权分置 | separation of three rights to farmland | 所有权 ownership; 承包权 contract right; 经营权 right to use
四好农村路 | rural roads good in four respects | 建好 built; 管好 managed; 护好 maintained; 运营好 operated well
三品一标 | certified farm products | 无公害农产品 pollution-free products; 绿色食品 green food; 有机农产品 organic products; 农产品地理标志 geographical indications
三留守人员 | those left behind in the countryside | 留守儿童 children; 留守妇女 women; 留守老人 the old
五级书记抓乡村振兴 | Party secretaries at five levels taking charge of rural revitalization | 省 province; 市 city; 县 county; 乡 township; 村 village
老少边穷地区 | the areas most in need of help | 革命老区 old revolutionary areas; 少数民族地区 areas of ethnic minorities; 边疆地区 border areas; 贫困地区 poor areas
中央一号文件 | the year's first document of the Central Committee, on agriculture and rural affairs
新农村建设 | building a new countryside
社会主义新农村 | new socialist countryside
农业农村优先发展 | prioritizing agriculture and rural areas
永久基本农田 | permanent basic farmland
高标准农田 | high-standard farmland
非农化、非粮化 | use of farmland for other ends than farming or grain
中国人的饭碗牢牢端在自己手中 | keeping China's rice bowl firmly in our own hands
粮食安全党政同责 | shared responsibility of Party and government for food security
一村一品 | one village, one product
易地扶贫搬迁 | relocation for poverty alleviation
易地搬迁 | relocation (out of poverty)
扶贫同扶志扶智相结合 | poverty relief with motivation and education
志智双扶 | helping with both motivation and education
防止规模性返贫 | preventing a large-scale return to poverty
新型农业经营主体 | new agricultural businesses
新型职业农民 | new-type professional farmers
科技特派员 | science and technology commissioners (to villages)
和美乡村 | beautiful and harmonious villages
宜居宜业和美乡村 | beautiful and harmonious villages to live and work in
农村人居环境整治 | improving the rural living environment
减轻农民负担 | lightening the burden on farmers
费改税 | replacing fees by taxes
粮食直补 | direct subsidies to grain growers
村村通 | every village connected (road, power, broadcasting)
脱贫攻坚 | the battle against poverty
脱贫攻坚战 | the battle against poverty
精准扶贫 | targeted poverty alleviation
精准脱贫 | targeted poverty elimination
巩固拓展脱贫攻坚成果 | consolidating and expanding achievements in poverty alleviation
乡村振兴 | rural revitalization
乡村振兴战略 | rural revitalization strategy
农业农村现代化 | modernization of agriculture and rural areas
美丽乡村 | beautiful villages
千万工程 | the Green Rural Revival Programme (Zhejiang, 2003)
科技兴农 | invigorating agriculture through science and technology
三农问题 | the problems of agriculture, rural areas and farmers
三农工作 | work on agriculture, rural areas and farmers
产业兴旺、生态宜居、乡风文明、治理有效、生活富裕 | thriving industry, pleasant living, civility, good governance, prosperity
精准扶贫、精准脱贫 | targeted poverty alleviation and elimination
驻村工作队 | resident work team in a village
东西部协作 | cooperation between east and west
厕所革命 | toilet revolution
藏粮于地、藏粮于技 | storing grain in the land and in technology
十八亿亩耕地红线 | the red line of 1.8 billion mu of farmland
家庭联产承包责任制 | household contract responsibility system
乡贤 | local worthies
菜篮子 | the "vegetable basket": supply of non-staple food
米袋子 | the "rice bag": supply of grain
菜篮子工程 | the vegetable basket project: supply of non-staple food
# ecology
绿水青山就是金山银山 | lucid waters and lush mountains are invaluable assets
生态文明 | ecological civilization
生态文明建设 | building an ecological civilization
美丽中国 | Beautiful China Initiative
碳达峰、碳中和 | peak carbon and carbon neutrality
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
三线一单 | three limits and one list | 生态保护红线 ecological conservation red line; 环境质量底线 bottom line of environmental quality; 资源利用上线 ceiling of resource use; 生态环境准入清单 list for environmental access
三区三线 | three zones and three lines of land use | 城镇空间 urban space; 农业空间 agricultural space; 生态空间 ecological space; 生态保护红线 ecological red line; 永久基本农田 permanent basic farmland; 城镇开发边界 urban growth boundary
五水共治 | joint treatment of five waters (Zhejiang) | 治污水 sewage; 防洪水 floods; 排涝水 waterlogging; 保供水 supply; 抓节水 saving
三北防护林 | the Three-North Shelterbelt | 西北 Northwest; 华北 North; 东北 Northeast
两型社会 | two-type society | 资源节约型 resource-conserving; 环境友好型 environment-friendly
两山理论 | the Two Mountains theory | 绿水青山 lucid waters and lush mountains; 金山银山 mountains of gold and silver
生态保护红线 | ecological conservation red line
生态补偿 | ecological compensation
人与自然和谐共生 | harmony between humanity and nature
山水林田湖草沙一体化保护 | integrated protection of mountains, waters, forests, farmlands, lakes, grasslands and deserts
可持续发展战略 | strategy of sustainable development
绿色低碳发展 | green and low-carbon development
节能减排 | saving energy and cutting emissions
能耗双控 | dual control of energy consumption: amount and intensity
退耕还林还草 | returning farmland to forest and grassland
天然林保护工程 | natural forest protection programme
南水北调 | South-to-North Water Diversion
西气东输 | West-to-East Gas Pipeline
西电东送 | West-to-East Power Transmission
东数西算 | East Data, West Computing
无废城市 | zero-waste city
海绵城市 | sponge city
垃圾分类 | sorting of waste
散乱污企业 | scattered, disorderly and polluting firms
长江大保护 | conservation of the Yangtze
# law
有法可依、有法必依、执法必严、违法必究 | laws to go by, and they are observed, strictly enforced, and breaches prosecuted
法律面前人人平等 | equality before the law
以事实为根据、以法律为准绳 | based on facts, measured by the law
坦白从宽、抗拒从严 | leniency to those who confess, severity to those who resist
让人民群众在每一个司法案件中感受到公平正义 | letting the people see justice served in every judicial case
依法行政 | law-based administration
依法执政 | law-based exercise of state power
法治政府 | law-based government
法治社会 | law-based society
法治国家、法治政府、法治社会一体建设 | building a law-based country, government and society together
社会主义法治国家 | socialist country under the rule of law
公平正义 | fairness and justice
司法体制改革 | judicial reform
以审判为中心 | trial-centred (criminal procedure)
认罪认罚从宽 | leniency for those who admit guilt and accept punishment
少捕慎诉慎押 | fewer arrests, prudent prosecution and detention
立案登记制 | registration system for case filing
疑罪从无 | no conviction in doubt
公益诉讼 | public interest litigation
社区矫正 | community correction
劳动教养 | re-education through labour (abolished 2013)
谁执法谁普法 | those who enforce the law teach the law
普法教育 | education in the law
多元化解矛盾纠纷 | settling disputes in diverse ways
法律援助 | legal aid
党纪国法 | Party discipline and state law
全面依法治国 | law-based governance in all fields
依法治国 | law-based governance of the country
科学立法、严格执法、公正司法、全民守法 | sound lawmaking, strict enforcement, impartial justice, observance of law by all
法治中国 | China under the rule of law
人民民主专政 | people's democratic dictatorship
有令必行、有禁必止 | orders are carried out, prohibitions observed
# public security
三股势力 | the three forces | 暴力恐怖势力 terrorism; 民族分裂势力 separatism; 宗教极端势力 religious extremism
三管三必须 | three musts of workplace safety | 管行业必须管安全 whoever runs an industry; 管业务必须管安全 whoever runs an operation; 管生产经营必须管安全 whoever runs a business sees to its safety
四个最严 | the four strictest (food safety) | 最严谨的标准 standards; 最严格的监管 oversight; 最严厉的处罚 penalties; 最严肃的问责 accountability
两客一危 | vehicles under special control | 公路客车 long-distance buses; 旅游客车 tourist coaches; 危险货物运输车 transporters of dangerous goods
黄赌毒 | prostitution and pornography, gambling, drugs
扫黄打非 | combating pornography and illegal publications
社会治安综合治理 | comprehensive management of public security
平安建设 | Peaceful China work
打黑除恶 | cracking down on gangs
严打斗争 | the strike-hard campaign against crime (from 1983)
电信网络诈骗 | telecom and online fraud
断卡行动 | action against trade in phone and bank cards
净网行动 | operation to clean up the internet
天网工程 | Skynet surveillance project
禁毒人民战争 | the people's war on drugs
小事不出村、大事不出镇、矛盾不上交 | small matters settled in the village, big ones in the town, none passed up
安全第一、预防为主 | safety first, prevention foremost
安全第一、预防为主、综合治理 | safety first, prevention foremost, comprehensive measures
生命安全和身体健康 | life safety and health
防灾减灾救灾 | disaster prevention, mitigation and relief
抗洪抢险 | fighting floods
抗震救灾 | earthquake relief
敌对势力 | hostile forces
颜色革命 | colour revolution
枫桥经验 | the Fengqiao model: settling disputes at the community level
平安中国 | Peaceful China Initiative
总体国家安全观 | holistic approach to national security
稳定压倒一切 | stability overrides everything
雪亮工程 | Sharp Eyes surveillance project
扫黑除恶专项斗争 | campaign against organised crime
扫黑除恶 | cracking down on gangs and rooting out local thugs
安全生产 | workplace safety
网格化管理 | grid-based management
网格化 | grid management: a district split into cells, each with a worker in charge
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
立德树人 | fostering virtue through education
文化自信 | cultural confidence
讲好中国故事 | telling China's stories well
工匠精神 | craftsmanship spirit
雷锋精神 | the spirit of Lei Feng: selfless service
抗疫精神 | the spirit of combating the epidemic
伟大抗疫精神 | the great spirit of combating the epidemic
伟大建党精神 | the great founding spirit of the Party
红色基因 | red genes: the revolutionary tradition
艰苦奋斗 | hard work and plain living
众志成城 | unity is strength
万众一心 | united as one
急难愁盼问题 | the people's pressing difficulties and concerns
一老一幼 | the old and the young
老有所养 | the old are provided for
幼有所育 | the young are cared for
就业优先 | employment first
数字中国 | Digital China
文明城市 | civilised city
新时代文明实践 | civilisation practice for the new era
三下乡 | three kinds of help sent to the countryside | 文化 culture; 科技 science and technology; 卫生 health care
双减 | double reduction for pupils | 减轻作业负担 of homework; 减轻校外培训负担 of off-campus tutoring
双拥 | double support | 拥军优属 the people support the army and its families; 拥政爱民 the army supports the government and loves the people
一老一小 | the elderly and the young | 养老 care for the old; 托育 care for small children
双一流 | Double First-Class | 世界一流大学 world-class universities; 一流学科 first-class disciplines
五育并举 | education in five respects together | 德育 moral; 智育 intellectual; 体育 physical; 美育 aesthetic; 劳动教育 labour education
三全育人 | all-round education | 全员育人 by all; 全程育人 all the time; 全方位育人 in all respects
三贴近 | three closenesses (of media) | 贴近实际 to reality; 贴近生活 to life; 贴近群众 to the people
五个一工程 | the Five One Project, prizes for good works | 一部好戏 a play; 一部好电视剧 a television series; 一部好电影 a film; 一本好书 a book; 一篇好文章 a theoretical article
八荣八耻 | the Eight Honours and Eight Shames (2006) | 热爱祖国 loving, not harming the country; 服务人民 serving, not betraying the people; 崇尚科学 science, not ignorance; 辛勤劳动 hard work, not idleness; 团结互助 helping others, not gaining at their expense; 诚实守信 honesty, not profit alone; 遵纪守法 law-abiding, not lawless; 艰苦奋斗 plain living, not luxury
德智体美劳全面发展 | all-round moral, intellectual, physical, aesthetic and labour education
素质教育 | quality-oriented education
教育强国 | country strong in education
文化强国 | country strong in culture
体育强国 | country strong in sports
科技强国 | country strong in science and technology
制造强国 | country strong in manufacturing
交通强国 | country strong in transport
网络强国 | country strong in cyberspace
海洋强国 | strong maritime country
211工程 | Project 211: about one hundred key universities (from 1995)
985工程 | Project 985: world-class universities (from 1998)
中华优秀传统文化 | fine traditional Chinese culture
革命文化 | revolutionary culture
社会主义先进文化 | advanced socialist culture
弘扬主旋律 | promoting the main theme
全民健身 | fitness for all
全民阅读 | reading for all
积极应对人口老龄化 | responding actively to population ageing
独生子女政策 | one-child policy (to 2015)
三孩生育政策 | three-child policy (from 2021)
社会保障体系 | social security system
医疗保障制度 | healthcare security system
保障性住房 | government-subsidized housing
棚户区改造 | rebuilding of shanty towns
老旧小区改造 | renovation of old residential areas
一方有难、八方支援 | when one place is in trouble, help comes from everywhere
三八红旗手 | March 8 Red-Banner Pacesetter: honour for women
五一劳动奖章 | May Day Labour Medal
长征精神 | the spirit of the Long March
延安精神 | the Yan'an spirit
井冈山精神 | the Jinggangshan spirit
红船精神 | the Red Boat spirit: the founding of the Party
焦裕禄精神 | the spirit of Jiao Yulu: a county secretary's devotion
铁人精神 | the Iron Man spirit (of Daqing)
大庆精神 | the Daqing spirit
抗洪精神 | the spirit of fighting floods (1998)
抗震救灾精神 | the spirit of earthquake relief (2008)
脱贫攻坚精神 | the spirit of the battle against poverty
两弹一星精神 | the spirit of the nuclear, missile and satellite programme
# health and epidemic control
外防输入、内防反弹 | guarding against imported cases and a rebound at home
动态清零 | dynamic zero-COVID
社会面清零 | no cases outside quarantine
早发现、早报告、早隔离、早治疗 | early detection, reporting, isolation and treatment
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
疫情就是命令，防控就是责任 | the epidemic is an order, prevention and control is a duty
外防输入 | guarding against imported cases
内防反弹 | guarding against a rebound at home
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
乙类甲管 | Class B infectious disease under Class A measures
一封了之 | simply sealing everything off
坚持就是胜利 | perseverance is victory
最后一公里 | the last mile: where a policy reaches the people
四早 | the four earlies | 早发现 early detection; 早报告 early reporting; 早隔离 early isolation; 早治疗 early treatment
四方责任 | responsibilities of the four sides | 属地责任 localities; 部门责任 departments; 单位责任 employers; 个人责任 individuals
四应四尽 | the four alls | 应检尽检 testing all who should be tested; 应隔尽隔 quarantining all who should be quarantined; 应收尽收 admitting all who should be admitted; 应治尽治 treating all who should be treated
四集中 | the four concentrations | 集中患者 of patients; 集中专家 of experts; 集中资源 of resources; 集中救治 of treatment
四类人员 | the four categories of people | 确诊患者 confirmed patients; 疑似患者 suspected patients; 发热患者 patients with fever not ruled out; 密切接触者 close contacts
九不准 | the nine don'ts of epidemic control (June 2022) | 扩大限制出行范围 no wider limits on travel; 强制劝返 no turning back of people from low-risk areas; 延长管控时间 no longer closures; 扩大风险人员范围 no wider definition of contacts; 延长隔离时间 no longer quarantine; 拒绝医疗服务 no refusal of treatment; 隔离返乡学生 no quarantine of students going home; 设置防疫检查点 no road checkpoints at will; 关闭低风险场所 no closing of places in low-risk areas
三医联动 | coordinated reform of three fields of health care | 医疗 medical services; 医保 medical insurance; 医药 medicines
三减三健 | three reductions and three healths | 减盐 less salt; 减油 less oil; 减糖 less sugar; 健康口腔 healthy mouth; 健康体重 healthy weight; 健康骨骼 healthy bones
两癌筛查 | screening for two cancers | 宫颈癌 cervical cancer; 乳腺癌 breast cancer
静默管理 | "silent" management: a lockdown
闭环管理 | closed-loop management
疫情防控人民战争 | the people's war against the epidemic
科学防控、精准施策 | science-based control and targeted measures
科学精准防控 | science-based, targeted control
坚定信心、同舟共济、科学防治、精准施策 | confidence, solidarity, a science-based approach and targeted measures
外防输入、内防扩散 | guarding against imported cases and spread at home
一断三不断 | one cut and three not | 阻断病毒传播 cutting the spread of the virus; 公路交通网络不断 road traffic goes on; 应急运输绿色通道不断 green lanes stay open; 必要的群众生产生活物资运输不断 supplies keep moving
最美逆行者 | the most beautiful people going against the tide: those who went to the front line
爱国卫生运动 | Patriotic Health Campaign
预防为主 | prevention first
中西医并重 | equal stress on Chinese and Western medicine
中西医结合 | integrating Chinese and Western medicine
分级诊疗 | tiered diagnosis and treatment
新型农村合作医疗 | new rural cooperative medical system
除四害 | eliminating the four pests (from 1958) | 苍蝇 flies; 蚊子 mosquitoes; 老鼠 rats; 麻雀 sparrows, later bedbugs or cockroaches
新十条 | the Ten New Measures that eased epidemic control (December 2022) | 科学精准划分风险区域 risk areas drawn precisely; 优化核酸检测 fewer tests; 优化调整隔离方式 isolation at home; 落实高风险区“快封快解” quick sealing and unsealing; 保障群众基本购药需求 medicines for sale; 加快推进老年人疫苗接种 vaccination of the old; 加强重点人群健康情况摸底 a survey of those at risk; 保障社会正常运转 normal services and medical care; 强化涉疫安全保障 no blocked exits; 优化学校疫情防控 schools kept open
健康中国 | Healthy China Initiative
统筹疫情防控和经济社会发展 | coordinating epidemic control with economic and social development
疫情要防住、经济要稳住、发展要安全 | the epidemic must be contained, the economy stabilized, development safe
# defence
四有新时代革命军人 | revolutionary soldiers of the new era with four qualities | 有灵魂 soul; 有本事 ability; 有血性 courage; 有品德 virtue
一不怕苦、二不怕死 | fearing neither hardship nor death
党对人民军队的绝对领导 | absolute leadership of the Party over the people's armed forces
政治建军、改革强军、科技强军、人才强军、依法治军 | strengthening the military politically, by reform, science, talent and law
能打仗、打胜仗 | able to fight and to win
军委主席负责制 | system of ultimate responsibility of the Chairman of the Central Military Commission
国防和军队现代化 | modernization of national defence and the armed forces
军民鱼水情 | army and people close as fish and water
拥军优属、拥政爱民 | supporting the army and its families, the government and the people
军政军民团结 | unity between army and government, army and people
全民国防教育 | national defence education for all
退役军人事务 | veterans' affairs
党对军队绝对领导 | absolute leadership of the Party over the military
听党指挥、能打胜仗、作风优良 | obeying the Party, able to win, and of fine conduct
强军目标 | goal of building a strong military
军民融合 | military-civilian integration
科技强军 | strengthening the military through science and technology
党指挥枪 | the Party commands the gun
强国强军 | strong country, strong military
双拥工作 | work on mutual support of military and civilians
# diplomacy
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
霸权主义 | hegemonism
强权政治 | power politics
和平共处五项原则 | the Five Principles of Peaceful Coexistence | 互相尊重主权和领土完整 mutual respect for sovereignty and territorial integrity; 互不侵犯 mutual non-aggression; 互不干涉内政 mutual non-interference in internal affairs; 平等互利 equality and mutual benefit; 和平共处 peaceful coexistence
三大全球倡议 | the three global initiatives | 全球发展倡议 Global Development Initiative; 全球安全倡议 Global Security Initiative; 全球文明倡议 Global Civilization Initiative
三个世界划分理论 | the theory of the three worlds (Mao, 1974) | 第一世界 the superpowers; 第二世界 other developed countries; 第三世界 developing countries
全球治理倡议 | Global Governance Initiative
四大全球倡议 | the four global initiatives | 全球发展倡议 Global Development Initiative; 全球安全倡议 Global Security Initiative; 全球文明倡议 Global Civilization Initiative; 全球治理倡议 Global Governance Initiative
全球治理观 | vision of global governance
求同存异 | seeking common ground while setting aside differences
与邻为善、以邻为伴 | being a good neighbour and partner
睦邻、安邻、富邻 | an amicable, secure and prosperous neighbourhood
睦邻友好 | good neighbourliness
亲诚惠容 | amity, sincerity, mutual benefit and inclusiveness
真实亲诚 | sincerity, real results, affinity and good faith (towards Africa)
正确义利观 | the right approach to friendship and interests
韬光养晦、有所作为 | keeping a low profile and getting something done
大国是关键、周边是首要、发展中国家是基础、多边是重要舞台 | major countries are the key, neighbours come first, developing countries are the foundation, multilateral forums the stage
南南合作 | South-South cooperation
南北对话 | North-South dialogue
全天候战略合作伙伴关系 | all-weather strategic cooperative partnership
全面战略伙伴关系 | comprehensive strategic partnership
国际政治经济新秩序 | new international political and economic order
不结盟政策 | policy of non-alignment
互不干涉内政 | non-interference in each other's internal affairs
元首外交 | head-of-state diplomacy
人类卫生健康共同体 | global community of health for all
全人类共同价值 | common values of humanity
小院高墙 | small yard, high fence
脱钩断链 | decoupling and cutting supply chains
反法西斯战争 | war against fascism
建设性战略伙伴关系 | constructive strategic partnership
# Hong Kong, Macao and Taiwan
高度自治 | a high degree of autonomy
港人治港、高度自治 | the people of Hong Kong governing Hong Kong with a high degree of autonomy
爱国者治澳 | Macao governed by patriots
由治及兴 | from stability to prosperity
香港国安法 | national security law for Hong Kong (2020)
粤港澳大湾区建设 | building the Guangdong–Hong Kong–Macao Greater Bay Area
两岸一家亲 | people on both sides of the Strait are one family
两岸三通 | the three direct links across the Strait | 通邮 mail; 通航 transport; 通商 trade
两岸融合发展 | integrated development across the Strait
两岸关系和平发展 | peaceful development of cross-Strait relations
祖国和平统一 | peaceful reunification of the motherland
祖国统一大业 | the great cause of reunification
新时代党解决台湾问题的总体方略 | the Party's overall policy for resolving the Taiwan question in the new era
反对“台独” | opposing Taiwan independence
台独分裂势力 | separatist forces for Taiwan independence
寄希望于台湾人民 | placing hopes on the people of Taiwan
香港回归 | Hong Kong's return (1 July 1997)
澳门回归 | Macao's return (20 December 1999)
一个中国政策 | the one-China policy
一国两制 | one country, two systems
港人治港 | the people of Hong Kong administering Hong Kong
一个中国原则 | the one-China principle
九二共识 | the 1992 Consensus
祖国统一 | reunification of the motherland
和平统一、一国两制 | peaceful reunification; one country, two systems
爱国者治港 | Hong Kong governed by patriots
澳人治澳 | Macao people governing Macao
# history to the reform era
三面红旗 | the Three Red Banners (1958) | 总路线 the General Line; 大跃进 the Great Leap Forward; 人民公社 the people's communes
三反五反运动 | the Three-Anti and Five-Anti Campaigns (1951–52) | 反贪污 against corruption; 反浪费 waste; 反官僚主义 bureaucratism; 反行贿 bribery; 反偷税漏税 tax evasion; 反盗骗国家财产 theft of state property; 反偷工减料 cheating on contracts; 反盗窃国家经济情报 theft of economic information
三反运动 | the Three-Anti Campaign (1951–52) | 反贪污 against corruption; 反浪费 against waste; 反官僚主义 against bureaucratism
五反运动 | the Five-Anti Campaign (1952) | 反行贿 against bribery; 反偷税漏税 tax evasion; 反盗骗国家财产 theft of state property; 反偷工减料 cheating on contracts; 反盗窃国家经济情报 theft of economic information
四清运动 | the Four Clean-ups, Socialist Education Movement (1963–66) | 清政治 politics; 清经济 economy; 清组织 organization; 清思想 ideology
破四旧 | destroying the Four Olds (1966) | 旧思想 old ideas; 旧文化 old culture; 旧风俗 old customs; 旧习惯 old habits
四人帮 | the Gang of Four | 江青 Jiang Qing; 张春桥 Zhang Chunqiao; 姚文元 Yao Wenyuan; 王洪文 Wang Hongwen
两个凡是 | the Two Whatevers (1977) | 凡是毛主席作出的决策，我们都坚决维护 whatever decisions Chairman Mao made; 凡是毛主席的指示，我们都始终不渝地遵循 whatever instructions he gave
四个现代化 | the Four Modernizations | 工业现代化 of industry; 农业现代化 of agriculture; 国防现代化 of national defence; 科学技术现代化 of science and technology
双百方针 | the Double Hundred policy (1956) | 百花齐放 let a hundred flowers bloom; 百家争鸣 let a hundred schools of thought contend
三大改造 | the Three Great Transformations (1953–56) | 农业 of agriculture; 手工业 of handicrafts; 资本主义工商业 of capitalist industry and commerce
三大法宝 | the three magic weapons of the Party | 统一战线 the united front; 武装斗争 armed struggle; 党的建设 Party building
三大纪律八项注意 | the Three Main Rules of Discipline and Eight Points for Attention | 一切行动听指挥 obey orders; 不拿群众一针一线 take nothing from the masses; 一切缴获要归公 turn in all that is captured; 说话和气 speak politely; 买卖公平 pay fairly; 借东西要还 return what you borrow; 损坏东西要赔 pay for damage; 不打人骂人 do not hit or swear; 不损坏庄稼 do not damage crops; 不调戏妇女 do not take liberties with women; 不虐待俘虏 do not ill-treat captives
两弹一星 | two bombs and one satellite | 核弹 nuclear bombs; 导弹 missiles; 人造卫星 an artificial satellite
五讲四美三热爱 | five emphases, four beauties, three loves (1980s) | 讲文明 manners; 讲礼貌 courtesy; 讲卫生 hygiene; 讲秩序 order; 讲道德 morality; 心灵美 beauty of mind; 语言美 of language; 行为美 of conduct; 环境美 of surroundings; 热爱祖国 love of the motherland; 热爱社会主义 of socialism; 热爱中国共产党 of the Party
四有新人 | people with four qualities | 有理想 ideals; 有道德 morality; 有文化 education; 有纪律 discipline
三个面向 | three orientations of education (Deng, 1983) | 面向现代化 to modernization; 面向世界 to the world; 面向未来 to the future
新民主主义革命 | New Democratic Revolution (1919–49)
过渡时期总路线 | the General Line for the Transition Period (1953)
社会主义改造 | socialist transformation (1950s)
社会主义建设总路线 | the General Line for building socialism (1958)
鼓足干劲、力争上游、多快好省地建设社会主义 | going all out, aiming high, and building socialism with greater, faster, better and more economical results
多快好省 | more, faster, better and more economically
大跃进 | the Great Leap Forward (1958–60)
人民公社化运动 | the people's commune movement (1958)
大炼钢铁 | the mass steel campaign (1958)
赶英超美 | overtaking Britain and catching up with America
反右派斗争 | the Anti-Rightist Campaign (1957)
百花齐放、推陈出新 | letting a hundred flowers bloom and the new emerge from the old
镇压反革命 | suppressing counter-revolutionaries (1950–53)
土地改革 | land reform
土改运动 | the land reform movement
公私合营 | joint state-private ownership (1950s)
统购统销 | state monopoly of purchase and marketing (1953–1980s)
农业合作化 | agricultural cooperativization
互助合作运动 | movement for mutual aid and cooperation
抗美援朝 | resisting US aggression and aiding Korea (1950–53)
抗美援朝、保家卫国 | resisting US aggression and aiding Korea, defending home and country
抗美援越 | resisting US aggression and aiding Vietnam
调整、巩固、充实、提高 | adjustment, consolidation, filling out and raising standards (1961)
农业学大寨 | in agriculture, learn from Dazhai
工业学大庆 | in industry, learn from Daqing
全国学人民解放军 | the whole nation learns from the PLA
向雷锋同志学习 | learn from Comrade Lei Feng (1963)
以粮为纲 | taking grain as the key link
以阶级斗争为纲 | taking class struggle as the key link
阶级斗争 | class struggle
无产阶级专政 | dictatorship of the proletariat
无产阶级专政下继续革命 | continuing the revolution under the dictatorship of the proletariat
文化大革命 | the Cultural Revolution (1966–76)
无产阶级文化大革命 | the Great Proletarian Cultural Revolution (1966–76)
十年动乱 | the ten years of turmoil (1966–76)
十年浩劫 | the ten-year catastrophe (1966–76)
走资本主义道路的当权派 | those in power taking the capitalist road
走资派 | capitalist roaders
斗私批修 | fighting self and criticizing revisionism
批林批孔 | criticizing Lin Biao and Confucius (1974)
反击右倾翻案风 | counterattacking the right-deviationist wind (1975–76)
抓革命、促生产 | grasping revolution and promoting production
备战、备荒、为人民 | preparing against war and famine, for the people
深挖洞、广积粮、不称霸 | digging tunnels deep, storing grain everywhere, never seeking hegemony (1972)
帝国主义和一切反动派都是纸老虎 | imperialism and all reactionaries are paper tigers
一切反动派都是纸老虎 | all reactionaries are paper tigers
反帝反修 | opposing imperialism and revisionism
三线建设 | Third Front construction in the interior (1964–80)
上山下乡 | going up to the mountains and down to the villages
知识青年上山下乡 | educated youth going up to the mountains and down to the villages
工农兵学员 | worker-peasant-soldier students (1970–76)
赤脚医生 | barefoot doctors
工人阶级领导一切 | the working class leads everything
全世界无产者联合起来 | workers of all countries, unite
枪杆子里面出政权 | political power grows out of the barrel of a gun
星星之火、可以燎原 | a single spark can start a prairie fire
妇女能顶半边天 | women hold up half the sky
好好学习、天天向上 | study well and make progress every day
发展体育运动、增强人民体质 | promoting sport and building up the people's health
团结、紧张、严肃、活泼 | united, alert, earnest and lively
拨乱反正 | setting things right (after 1976)
平反冤假错案 | redressing miscarriages of justice
实践是检验真理的唯一标准 | practice is the sole criterion of truth (1978)
团结一致向前看 | uniting as one and looking forward (1978)
揭批“四人帮” | exposing and criticizing the Gang of Four
对外开放、对内搞活 | opening up abroad and enlivening the economy at home
调整、改革、整顿、提高 | readjustment, reform, consolidation and improvement (1979)
摸着石头过河 | crossing the river by feeling the stones
让一部分人先富起来 | letting some people get rich first
时间就是金钱、效率就是生命 | time is money, efficiency is life (Shekou, 1980s)
包产到户 | fixing farm output quotas for each household
家庭联产承包 | household contract responsibility
价格双轨制 | dual-track pricing (1980s)
厂长负责制 | factory director responsibility system (1984)
利改税 | replacing profit delivery by taxes (1983–84)
经济特区 | special economic zones
沿海开放城市 | coastal open cities (1984)
有计划的商品经济 | planned commodity economy (1984)
治理经济环境、整顿经济秩序 | improving the economic environment and rectifying economic order (1988)
清除精神污染 | eliminating spiritual pollution (1983)
反对资产阶级自由化 | opposing bourgeois liberalization
资产阶级自由化 | bourgeois liberalization
和平演变 | peaceful evolution: subversion by peaceful means
振兴中华 | rejuvenating China
翻两番 | quadrupling (of output or income)
南方谈话 | Deng Xiaoping's talks in the south (1992)
不管白猫黑猫、捉住老鼠就是好猫 | black cat or white, the one that catches mice is a good cat
科学技术是第一生产力 | science and technology are the primary productive force (Deng, 1988)
百年大计、教育为本 | education is the foundation of a century's plan
抓住机遇、深化改革、扩大开放、促进发展、保持稳定 | seizing opportunities, deepening reform, opening wider, promoting development, maintaining stability (1994)
改革、发展、稳定 | reform, development and stability
把建设有中国特色社会主义事业全面推向二十一世纪 | carrying the cause of socialism with Chinese characteristics into the 21st century (1997)
建设有中国特色社会主义 | building socialism with Chinese characteristics (1982–2002)
有中国特色社会主义 | socialism with Chinese characteristics (1982–2002)
建设有中国特色社会主义理论 | the theory of building socialism with Chinese characteristics
社会主义精神文明 | socialist spiritual civilization
高举邓小平理论伟大旗帜 | holding high the banner of Deng Xiaoping Theory (1997)
加快改革开放和现代化建设步伐 | speeding up reform, opening up and modernization (1992)
国有企业三年脱困 | getting state enterprises out of difficulty in three years (1998–2000)
严防死守 | guarding to the death (the dykes, 1998)
百花齐放、百家争鸣 | let a hundred flowers bloom, a hundred schools of thought contend
古为今用、洋为中用 | making the past serve the present and foreign things serve China
自力更生、艰苦奋斗 | self-reliance and hard work
两手抓、两手都要硬 | attending to both ends with equal firmness | 物质文明 material civilization; 精神文明 spiritual civilization
`

/** The glossary. */
export const PHRASES: readonly Phrase[] = readPhrases(LINES)

/** Reads lines of themes (# theme) and phrases (phrase | rendering | 中文 English; 中文 English). */
function readPhrases(lines: string): Phrase[] {
  let theme = ''
  return lines
    .trim()
    .split('\n')
    .flatMap(line => {
      const [text = '', rendering, items] = line.split(' | ')
      if (rendering === undefined) theme = text.slice(2)
      return rendering === undefined ? [] : [{ text, rendering, contents: items?.split('; ').map(readItem) ?? [], theme }]
    })
}

/** 早发现 early detection. */
function readItem(item: string): Phrase['contents'][number] {
  const blank = item.indexOf(' ')
  return { chinese: item.slice(0, blank), english: item.slice(blank + 1) }
}
