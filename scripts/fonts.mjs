// Two sets of Chinese fonts for the tests that measure places: Noto alone, and what many machines have beside it. Debian's packages are
// unpacked for the tests alone; nothing is installed, so that it needs no rights.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../.output/fonts', import.meta.url))
const PACKAGES = ['fonts-arphic-uming', 'fonts-wqy-microhei']
/** Where Debian has Noto, and the letters of other scripts. */
const SYSTEM = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/truetype/dejavu']

/** The file that names a set of fonts, for FONTCONFIG_FILE; undefined where there is no such set. */
export function fontsFile(set) {
  const file = join(FOLDER, `${set}.conf`)
  return existsSync(file) && existsSync(SYSTEM[0]) ? file : undefined
}

const RULES = '/etc/fonts/conf.d'

/** What fontconfig reads. */
const config = (folders, rules = [RULES]) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${rules.map(folder => `  <include ignore_missing="yes">${folder}</include>`).join('\n')}
${folders.map(folder => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${join(FOLDER, 'cache')}</cachedir>
</fontconfig>
`

const run = (command, args, cwd) => spawnSync(command, args, { cwd, stdio: 'ignore', timeout: 120_000 }).status === 0

function unpack(folder) {
  const download = () => run('apt-get', ['download', '-qq', ...PACKAGES], folder)
  const isRoot = process.getuid?.() === 0
  if (!download() && !(isRoot && run('apt-get', ['update', '-qq'], folder) && download())) return false
  const files = readdirSync(folder).filter(name => name.endsWith('.deb'))
  return files.length === PACKAGES.length && files.every(file => run('dpkg-deb', ['-x', file, 'unpacked'], folder))
}

/** Gets what is missing of both sets, where that can be done without asking; says so where it cannot. */
export function ensureFonts() {
  if (fontsFile('noto') && fontsFile('more')) return
  const unpacked = join(FOLDER, 'unpacked')
  if (existsSync('/etc/debian_version') && !existsSync(unpacked)) {
    mkdirSync(FOLDER, { recursive: true })
    const folder = mkdtempSync(join(FOLDER, 'of-debian-'))
    console.error(`setup: apt-get download ${PACKAGES.join(' ')}`)
    if (unpack(folder)) renameSync(join(folder, 'unpacked'), unpacked)
    rmSync(folder, { recursive: true, force: true })
  }
  if (!existsSync(unpacked) || !existsSync(SYSTEM[0])) return void console.error('setup: the tests with further fonts will be skipped')
  writeFileSync(join(FOLDER, 'noto.conf'), config(SYSTEM))
  writeFileSync(
    join(FOLDER, 'more.conf'),
    config([...SYSTEM, join(unpacked, 'usr/share/fonts')], [RULES, join(unpacked, 'etc/fonts/conf.d')]),
  )
}
