// What is used here of Babel, which comes without types.
declare module '@babel/core' {
  export function parseSync(code: string, options: object): object
  export function traverse(ast: object, visitor: { RegExpLiteral: (path: { node: { pattern: string; flags: string } }) => void }): void
}
