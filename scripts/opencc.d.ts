/** Dictionaries of OpenCC: `from to to|from to`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string
  export default dictionary
}
