// Writes the README's pictures into docs/, from the sample page and the extension as it is built in .output.
import { join } from 'node:path'
import { install, launch } from './browser'
import { PICTURE, takePictures } from './pictures/take'
import { ROOT } from './root'
import { serveSample } from './sample'

async function main() {
  const { url, server } = await serveSample()
  const browser = await launch('chromium', true, PICTURE)
  const origin = await install('chromium', browser)
  const page = await browser.newPage()
  await page.goto(url)
  console.log((await takePictures(browser, origin, page, join(ROOT, 'docs'))).join('\n'))
  await browser.close()
  server.close()
}

void main()
