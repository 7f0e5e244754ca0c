import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { settings } from '@aiqyn/server'
import { validate } from 'dockerfile-utils'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (name: string): string => readFileSync(`${root}/deploy/${name}`, 'utf8')
const units = ['aiqyn.service', 'aiqyn-worker@.service']

test('the Dockerfile has no fault, and its image runs as nobody of importance', () => {
  const text = read('Dockerfile')
  expect(validate(text)).toEqual([])
  const last = text.slice(text.lastIndexOf('\nFROM '))
  expect(last).toMatch(/^USER node$/m)
  expect(last).toMatch(/^HEALTHCHECK .*CMD \[/m)
  expect(last, 'what builds the image is not in it').not.toMatch(/^(?:RUN|COPY \.)/m)
})

test('the compose file has no fault', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [`${root}/test/node_modules/dclint/bin/dclint.cjs`, `${root}/deploy/compose.yaml`],
    { encoding: 'utf8' },
  )
  expect([status, stdout.trim()]).toEqual([0, ''])
})

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly read_only?: boolean
        readonly cap_drop?: ReadonlyArray<string>
        readonly ports?: ReadonlyArray<string>
        readonly networks: ReadonlyArray<string>
        readonly environment?: Readonly<Record<string, string>>
        readonly deploy: { readonly resources: { readonly limits: object } }
      }
    >
  >
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>
}

test('every part is hardened and bounded, and only the service is reached, from this machine alone', () => {
  const { services, networks } = parse(read('compose.yaml'), { merge: true }) as Compose
  expect(Object.keys(services).sort()).toEqual(['redis', 'service', 'worker'])
  for (const [name, part] of Object.entries(services)) {
    expect(part.read_only, name).toBe(true)
    expect(part.cap_drop, name).toEqual(['ALL'])
    expect(Object.keys(part.deploy.resources.limits), name).toEqual(['cpus', 'memory', 'pids'])
  }
  expect(services['redis']?.networks).toEqual(['inside'])
  expect(networks['inside']?.internal).toBe(true)
  expect(Object.values(services).flatMap(({ ports = [] }) => ports)).toEqual([
    '127.0.0.1:8080:8080',
  ])
})

test('every setting that is set is one', () => {
  const { services } = parse(read('compose.yaml'), { merge: true }) as Compose
  const known = new Set(Object.values(settings).map(({ variable }) => variable))
  const set = Object.values(services).flatMap(({ environment = {} }) => Object.keys(environment))
  expect(set.filter((name) => !known.has(name))).toEqual([])
})

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0
if (!hasSystemd) process.stderr.write('SKIPPED: no systemd-analyze; the units are not verified\n')

describe.skipIf(!hasSystemd).each(units)('the unit %s', (unit) => {
  const analyze = (...args: ReadonlyArray<string>): ReturnType<typeof spawnSync> =>
    spawnSync('systemd-analyze', [...args, `${root}/deploy/${unit}`], { encoding: 'utf8' })

  test('leaves little of the machine open', () => {
    const { stdout } = analyze('security', '--offline=true', '--no-pager')
    const [, exposure] = /exposure level for \S+ ([\d.]+)/.exec(String(stdout)) ?? []
    expect(Number(exposure)).toBeGreaterThan(0)
    expect(Number(exposure)).toBeLessThan(1.5)
  })

  test('has no directive that systemd does not know', () => {
    // That there is no /usr/bin/node here is no fault of the unit.
    const { stderr } = analyze('verify', '--man=no')
    const complaints = String(stderr)
      .split('\n')
      .filter((line) => line !== '' && !/is not executable/.test(line))
    expect(complaints).toEqual([])
  })
})

test('every test that SECURITY.md names is there', () => {
  const text = readFileSync(`${root}/SECURITY.md`, 'utf8')
  const named = [...text.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(20)
  const places = ['', 'packages/', 'packages/server/src/'].map((place) => `${root}/${place}`)
  expect(named.filter((name) => !places.some((place) => existsSync(place + name)))).toEqual([])
})
