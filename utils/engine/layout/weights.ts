// Every weight by which the pages of columns are set, in one table: log odds, but where a line says otherwise. `npm run tune` tries each on pages with gold,
// and docs/weights.md says what each is worth.

export const WEIGHTS = {
  /** Log odds that body text goes on over a line end; the reasons are those of a copy editor. */
  join: {
    /** The line ends a sentence: paragraphs end so, and one line in twelve within them. */
    terminal: -1.4,
    colon: -0.8,
    /** 、 and ， never end a paragraph; ； rarely. */
    comma: 7,
    semicolon: 2,
    /** A bracket closes, as behind a credit. */
    bracket: 0.6,
    /** Neither: a sentence without an end. */
    unterminated: 3,
    /** An opening bracket at the end, or one that the line leaves open. */
    open: 4,
    /** Verse, tables and code keep their line ends. */
    kept: -12,
    /** The next line starts with a mark that no line starts with. */
    kinsoku: 8,
    full: 1.6,
    /** Two unended lines of one paragraph are of one width, but where the column changes. */
    unlike: -1.8,
    /** Per em that the line is short of its column, from 1.3 ems on. */
    shortEm: -0.9,
    shortMost: -4.5,
    /** The credit of the writer behind the last sentence. */
    credit: 4,
    /** Behind such a credit. */
    credited: -6,
    opener: -7,
    section: -3,
    /** An item of a list, whatever ends the one before. */
    item: -9,
    speech: -1.2,
    attendance: -1.2,
    /** A dash opens a subheadline. */
    dash: -2.5,
    /** It is indented as a paragraph is, on a page where such an indent says something. */
    indented: -9,
  },
  seam: {
    figure: 4,
    /** What the model of the seams says, and what is added to it: most lines go on. */
    flow: 1.2,
    base: -0.3,
    hanging: 1,
  },
  /** What speaks for a cut between two articles, and for the headline of one; all in one currency. */
  article: {
    noReason: -5,
    /** On a page on which no second text opens as a report or a letter does, a headline inside is a crosshead. */
    sole: -8,
    /** Neighbouring paragraphs of one article share this much; those of two articles less. */
    common: 0.1,
    continuity: 20,
    continuityMost: 2.5,
    /** What all the text over and under a headline says of it, which can be so much at most. */
    stranger: 0.5,
    strangerMost: 4,
    opener: 5.5,
    openerInside: -2.5,
    salutation: 3,
    byline: 4.5,
    /** The first sentence names the day. */
    dated: 1.8,
    /** Who said so, who was there, and what refers back stand inside an article. */
    speech: -2,
    attendance: -2,
    refersBack: -5,
    afterDate: 5,
    afterCredit: 5,
    /** Behind the note that says where a text was printed, and before it. */
    afterNote: 7,
    note: -10,
    /** A field or a rule of an archive stands between. */
    border: 10,
    afterAttendance: 2.2,
    head: 3,
    /** A headline that shares this much with its article by chance gains nothing. */
    chance: 0.25,
    kinship: 12,
    noHead: -2.5,
    /** A brief of one paragraph often comes without a headline. */
    briefNoHead: 0,
    headBothSides: -7,
    headInside: -2,
    /** Share of its kinship with what follows that a heading inside an article gains, too. */
    headingKin: 0.5,
    /** A headline that is the page's own, set apart by a blank line or not. */
    slogan: -0.4,
    sloganClose: -3,
    /** It is of parts of one length, of three to five characters: 牢记嘱托 感恩奋进. */
    sloganEven: 3,
    /** The same at the foot of the page, where slogans are rarer. */
    sloganLast: -1.5,
    /** A headline that announces a letter, over a letter and over anything else. */
    letter: 3,
    noLetter: -3,
    habit: 1.6,
    parting: -7,
  },
  /** Log odds that two texts with a headline between them are two articles. */
  strangers: {
    base: -17.4,
    /** By the logarithm of the words they have in common, to which so much comes by chance. */
    likeness: -3,
    chance: 0.003,
    /** By that of the length of the shorter, which has the more in common the longer it is. */
    size: 0.95,
    /** Each character of the headline. */
    headline: 0.105,
  },
  /** What it costs that one block ends and another begins. */
  border: {
    /** A paragraph that stops without an end where something else is set costs this much at most: columns do it. */
    cutOff: -2.5,
    /** A paragraph without an end, beside what its last line says of it; and one without any punctuation. */
    unended: -1,
    /** The same where a report begins behind it, which columns hardly do. */
    unendedLast: -5,
    /** Beside it, where the next line is indented. */
    unendedIndented: -3,
    unpunctuated: -4,
    /** What a line set apart from the text before gains as the start of a headline. */
    apart: 1.2,
  },
  /** A headline, kicker or subheadline. Lines are full where they fill the room of the widest, and cut where they end inside a word. */
  head: {
    base: -0.5,
    /** What a line of a headline weighs as much as a line end inside body text, so that neither is favoured for its length. */
    line: 1.5,
    /** Half of the log odds that it goes on behind a full line that is cut, that has the next one's width, and behind any other. */
    fullCut: 1.8,
    fullEven: 0.5,
    couplet: 1.5,
    full: -0.2,
    /** The same behind a line that is not full: cut; where type of its size has wrapped and the next line is full or not; and else. */
    shortCut: -2.5,
    shortBeforeFull: 0.6,
    shortWrapped: -0.4,
    short: -1.4,
    /** Large type leaves a blank line in some extractions, so a blank line parts phrases but not words. */
    blankCut: -0.5,
    blank: -1.5,
    /** Its last line is short; other last lines where it wrapped, and where it did not. */
    lastShort: 0.8,
    lastWrapped: 0.48,
    last: -0.4,
    /** Two headlines in a row are one: a word is cut, or not. */
    twoCut: 1.5,
    two: -0.4,
    /** It begins with a dash, or with a label in brackets. */
    dash: 3,
    label: 2,
    /** …强调 and the like, 出席 and the like. */
    announces: 1,
    /** It begins as running text does. */
    tells: -1.5,
    attends: 0.5,
    /** Two or three parts, of one length or not. */
    evenParts: 2.5,
    parts: 1.5,
    /** Each comma; each 、 but the first. */
    comma: -1.6,
    list: -1.2,
    /** It ends with 的, 在 or the like. */
    particle: -2,
    section: -3,
    /** It stands behind a field of an archive. */
    begins: 6,
    /** The line before or behind it says the same. */
    twice: 5,
    signed: -1,
    /** The paper had to justify the line: it goes on. */
    justified: -3,
    /** Such phrases behind the end of a paragraph. */
    phrases: 2.5,
    /** Its lines stand by themselves and are much shorter, by this share, than those of the text. */
    narrow: 3,
    share: 0.7,
    /** The text runs on from it, by the model of the seams. */
    runsOn: -0.3,
  },
  /** The heading of a section. */
  heading: {
    base: 1,
    /** It ends short of its column without a stop: by 2.7 ems, by 1.4. */
    short: 3,
    shorter: 1,
    /** Another heading of the page is of the same shape. */
    parallel: 6,
    blank: 0.5,
    /** Shares of the log odds that the text breaks before it and goes on behind it. */
    before: 0.4,
    join: -0.5,
    wrapped: 1,
    /** A full line that begins an item of a list. */
    item: -4,
  },
  /** A caption with its credit. */
  caption: {
    credited: 4,
    /** A blank line before it, and behind it. */
    blank: 1,
    /** It begins as captions do. */
    shows: 2.5,
    /** What it gains by going on over a blank line, as a headline that ended there would. */
    overBlank: 1.2,
    /** Each line of its own, and each that could as well be the text's. */
    line: -0.15,
    lineOfText: -4,
    /** Each character beyond the usual, each sentence but the first. */
    long: -0.08,
    sentence: -0.8,
  },
  /** How well one line follows another in its column, where columns are mixed. */
  follow: {
    /** What the words say, which are judged by what follows what in the language at large. */
    flow: 1,
    list: 1.5,
    /** Most lines go on, so a column whose last line ended is less likely to be meant. */
    ended: -0.5,
    beginsTooEarly: -4,
    kinsokuBehindEnd: -5,
    kinsoku: 1.5,
    fragment: 1.5,
    /** A line two ems short that does not end is the first of a paragraph. */
    firstLine: -1.5,
    /** A crosshead stands behind a text that has ended, and a first line under it. */
    headTooEarly: -1.5,
    head: 0.5,
    fragmentBehindEnd: -4,
    shortUnended: -1.5,
    paragraphBehindShort: 1,
    textBehindShort: -1.5,
    quoteOpen: 1.2,
    quoteNever: -2.5,
    quoteTwice: -1.5,
    figure: 1.5,
    noFigure: -2.5,
  },
  /** Columns that are told apart by following each. */
  column: {
    /** What a column costs that was not there before. */
    newColumn: -4,
    /** And if it stands on the left of one that was there. */
    further: -0.5,
    /** What the column gains whose turn it is. */
    turn: 0.8,
    /** What it gains whose turn it was just before. */
    again: -1,
    /** What it costs that the column changes where no blank line stands, if blank lines stand where it does elsewhere. */
    glued: -4,
  },
  /** Where the lines of columns alternate. */
  tangle: {
    /** A text that stops in the middle again and again was read across, line by line. */
    tangled: 5,
    /** Share of the seams at which it does. */
    often: 0.3,
    /** Share of the stops after which the text goes on a few lines later. */
    ahead: 0.1,
    /** Lines without a stop in the middle that end a tangle, and the longest tangle, in lines. */
    calm: 7,
    longest: 400,
    /** Columns printed alternately change with every third line at least, and reading them so makes every line likelier. */
    sureGain: 0.35,
    sureSwitches: 0.3,
    /** Log odds below which a line does not go on in the next, and above which it does in a later one. */
    stops: 0,
    goesOn: 1,
    /** Share of blank lines from which only they are seams: columns are then printed alternately by the piece. */
    pieces: 0.12,
  },
  /** Words that a column says again. */
  echo: {
    pair: 0.7,
    triple: 1,
  },
} as const
