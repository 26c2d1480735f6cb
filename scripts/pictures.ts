// Writes the README's pictures into docs/, from the sample page and the extension as it is built in .output.
import { join } from 'node:path'
import { launchWithExtension } from './browser'
import { takePictures } from './pictures/take'
import { ROOT } from './root'
import { serveSample } from './sample'

async function main() {
  const { url, server } = await serveSample()
  const context = await launchWithExtension(true)
  const page = await context.newPage()
  await page.goto(url)
  console.log((await takePictures(context, page, join(ROOT, 'docs'))).join('\n'))
  await context.close()
  server.close()
}

void main()
