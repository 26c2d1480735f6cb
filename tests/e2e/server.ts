// A server on this machine for the pages of the tests, which remembers what it was asked for.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Served {
  readonly type?: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  /** Only an answer to what a form sends. */
  readonly posted?: boolean
}

export interface Server {
  readonly url: (path: string) => string
  readonly asked: string[]
  readonly close: () => void
}

/** Serves the pages by their paths; UTF-8 unless the type says otherwise. */
export async function serve(pages: Readonly<Record<string, Served>>): Promise<Server> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] as string
    asked.push(path)
    const page = path === '/favicon.ico' ? { type: 'image/x-icon', body: '' } : pages[path]
    if (page?.posted && request.method !== 'POST') return void response.writeHead(405).end()
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/html; charset=utf-8', ...page?.headers })
    response.end(page?.body ?? '')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: path => `http://127.0.0.1:${port}${path}`, asked, close: () => server.close() }
}
