// Words whose last syllable CC-CEDICT makes neutral, though dictionaries allow the full tone and newspapers are read with it.

/** Also at the end of longer words: 总书记. */
export const FULL_TONES: readonly string[] =
  '书记 教训 值得 关系 学生 力量 势力 态度 位置 太阳 夫人 小姐 道理 逻辑 玻璃 葡萄 护士 上司 规律 责任 价值 技术 报酬 利益 利息 荣誉 信誉 名誉 程度 制度 气氛 智慧 教育 劳动 干部 组织 因为 已经 经济 部分 成分 身份 手续 收成 建设 会计 妥当 踏实 状元 棉花 枇杷 琵琶 味道'.split(
    ' ',
  )
