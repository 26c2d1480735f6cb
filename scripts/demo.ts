// npm start [-- FILE|URL]: builds the extension and opens a page in a browser that has it; without a display, pictures of it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, launch } from './browser'
import { PICTURE, takePictures } from './pictures/take'
import { ROOT } from './root'
import { serveSample } from './sample'
import { ensureBrowsers } from './setup.mjs'

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

function fail(sentence: string): never {
  console.error(`start: ${sentence}`)
  process.exit(1)
}

/** The address of what is to be opened. */
async function addressOf(what: string | undefined): Promise<{ url: string; close: () => void }> {
  if (!what) {
    const { url, server } = await serveSample()
    return { url, close: () => server.close() }
  }
  const nothing = () => undefined
  if (/^[a-z][\w+.-]+:\/\//i.test(what)) return { url: what, close: nothing }
  const path = resolve(what)
  return existsSync(path) ? { url: pathToFileURL(path).href, close: nothing } : fail(`${what}: no such file`)
}

function build(): void {
  console.log('Building the extension …')
  const { status, stdout } = spawnSync('npx', ['wxt', 'build'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' })
  if (status !== 0) fail(`the extension could not be built:\n${stdout}`)
}

async function main() {
  const { url, close } = await addressOf(process.argv[2])
  ensureBrowsers(['chromium'])
  build()
  const browser = await launch('chromium', !hasDisplay, hasDisplay ? null : PICTURE)
  const origin = await install('chromium', browser)
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  await page.goto(url)
  if (hasDisplay) {
    console.log(`${url} is open. Alt+Shift+Q gives the page back, Alt+Shift+Y changes the pinyin. Close the window to end.`)
    await new Promise(ended => browser.once('disconnected', ended))
  } else {
    const paths = await takePictures(browser, origin, page, join(ROOT, 'screenshots'))
    console.log(`No display here. Pictures of what you would see:\n${paths.map(path => `  ${relative(process.cwd(), path)}`).join('\n')}`)
    await browser.close()
  }
  close()
}

main().catch((error: Error) => fail(error.message))
