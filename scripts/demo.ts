// npm start [-- FILE|URL]: builds the extension and opens a page, or a PDF in its own page, in a browser that has it; without a display, pictures of it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { PDF_PAGE } from '../utils/pdf/address'
import { install, launch, openOwn } from './browser'
import { PICTURE, takePdfPictures, takePictures } from './pictures/take'
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

/** The page for PDFs with this file in it: chosen as by hand, since not every browser lets the extension open files by their address. */
async function openPdf(browser: Browser, origin: string, path: string): Promise<Page> {
  const page = await openOwn(browser, `${origin}/${PDF_PAGE}`)
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(path)
  return page
}

async function main() {
  const [, , what] = process.argv
  const pdf = what && /\.pdf$/i.test(what) && existsSync(resolve(what)) ? resolve(what) : undefined
  const { url, close } = await addressOf(what)
  ensureBrowsers(['chromium'])
  build()
  const browser = await launch('chromium', !hasDisplay, hasDisplay ? null : PICTURE)
  const origin = await install('chromium', browser)
  const [first] = await browser.pages()
  const page = pdf ? await openPdf(browser, origin, pdf) : (first ?? (await browser.newPage()))
  if (!pdf) await page.goto(url)
  if (hasDisplay) {
    console.log(`${url} is open. Alt+Shift+Q gives the page back, Alt+Shift+Y changes the pinyin. Close the window to end.`)
    await new Promise(ended => browser.once('disconnected', ended))
  } else {
    const folder = join(ROOT, 'screenshots')
    const paths = pdf ? await takePdfPictures(page, folder) : await takePictures(browser, origin, page, folder)
    console.log(`No display here. Pictures of what you would see:\n${paths.map(path => `  ${relative(process.cwd(), path)}`).join('\n')}`)
    await browser.close()
  }
  close()
}

main().catch((error: Error) => fail(error.message))
