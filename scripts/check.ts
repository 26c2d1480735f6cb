// Every check there is, in order of cost; the last line counts them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fontsFile } from './fonts.mjs'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

const reports = mkdtempSync(join(tmpdir(), 'qianzi-check-'))

/** Runs one command; it counts as one check. */
function command(name: string, ...line: string[]): Counts {
  console.log(`\n— ${name}`)
  const { status } = spawnSync('npx', line, { stdio: ['ignore', 'inherit', 'inherit'] })
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/** Runs one project of the test runner and counts its tests; a run that broke off counts as one failure more. */
function tests(project: string): Counts {
  const report = join(reports, `${project}.json`)
  const { passed } = command(
    `tests: ${project}`,
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  )
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: passed ? numFailedTests : Math.max(1, numFailedTests), skipped: numPendingTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function skipped(name: string, reason: string): Counts {
  console.log(`\n— ${name}\nskipped: ${reason}`)
  return { passed: 0, failed: 0, skipped: 1 }
}

const CHECKS: readonly (() => Counts)[] = [
  () => command('types of the engine', 'tsc', '-p', 'utils/engine'),
  () => command('types', 'tsc'),
  () => command('lint and format', 'biome', 'check', '--error-on-warnings'),
  () => command('regular expressions', 'tsx', 'scripts/check-patterns.ts'),
  () => command('build for Chromium', 'wxt', 'build'),
  () => command('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  () => command('sizes', 'tsx', 'scripts/check-sizes.ts'),
  () => command('add-on lint', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--no-config-discovery'),
  () => tests('unit'),
  () => tests('e2e'),
  () => (fontsFile('more') ? tests('more-fonts') : skipped('tests: more-fonts', 'no fonts')),
]

const sum = CHECKS.map(check => check()).reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}))
console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`)
process.exitCode = sum.failed ? 1 : 0
