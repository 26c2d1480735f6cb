// Installs what is missing, with nothing but Node: the packages, and with `--browsers` a Chromium, a Firefox and the fonts of the tests.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureFonts } from './fonts.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const PLACES = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Path of a browser, 'chromium' or 'firefox': from the variable CHROMIUM or FIREFOX, PATH, or the usual places; undefined if there is none. */
export function findBrowser(kind) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const inPath = PLACES[kind].names.flatMap(name =>
    folders.map(folder => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
  )
  return [process.env[kind.toUpperCase()], ...inPath, ...PLACES[kind].paths].find(path => path && isProgram(path))
}

function run(command, ...args) {
  console.error(`setup: ${command} ${args.join(' ')}`)
  // A shell only where npm is a batch file.
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  return !error && status === 0
}

function fail(sentence) {
  console.error(`setup: ${sentence}`)
  process.exit(1)
}

function installPackages() {
  const installed = join(ROOT, 'node_modules/.package-lock.json')
  // The last file that `postinstall` writes: an installation that broke off has none.
  const isWhole = existsSync(installed) && existsSync(join(ROOT, '.wxt/tsconfig.json'))
  const isFresh = isWhole && statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs
  if (!isFresh && !run('npm', 'ci')) fail('npm ci failed; what it says above is the reason.')
}

/** Installs those of the browsers that are missing, where that can be done without asking; else says what to do, and ends the process. */
export function ensureBrowsers(kinds) {
  const missing = kinds.filter(kind => !findBrowser(kind))
  if (!missing.length) return
  const packages = [...missing.map(kind => (kind === 'firefox' ? 'firefox-esr' : 'chromium')), 'fonts-noto-cjk']
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', 'update', '-qq')
    if (run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages) && missing.every(findBrowser)) return
  }
  const how = existsSync('/etc/debian_version') ? `sudo apt-get install ${packages.join(' ')}` : `install ${missing.join(' and ')}`
  fail(`no ${missing.join(' and no ')} found: ${how}, or name the program in ${missing.map(kind => kind.toUpperCase()).join(' and ')}.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages()
  if (process.argv.includes('--browsers')) {
    ensureBrowsers(['chromium', 'firefox'])
    ensureFonts()
  }
}
