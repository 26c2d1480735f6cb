// The sample page on a server of its own: a newspaper page as an extraction from a PDF leaves it.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ROOT } from './root'

/** Serves it on a free port of this machine. */
export async function serveSample(): Promise<{ url: string; server: Server }> {
  const text = readFileSync(join(ROOT, 'scripts/sample-page.txt'))
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(text))
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}
