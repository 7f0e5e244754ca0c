import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printConfig } from './print-config.ts'
import { ConfigError, flagOf, readConfig, unknownVariables, usualConfig } from './read-config.ts'
import type { Setting } from './setting.ts'
import { type SettingName, settings } from './settings.ts'

const hash = 'a'.repeat(64)

test('what is not given is usual, and an empty variable is not given', () => {
  expect(usualConfig).toMatchObject({ port: 8080, host: '127.0.0.1', apiKeys: [], workers: 'auto' })
  expect(readConfig({ AIQYN_PORT: '', HOME: '/x' })).toEqual(usualConfig)
  expect(usualConfig.rateLimit).toBeUndefined()
})

test('variables are read, and flags win over them', () => {
  const env = {
    AIQYN_PORT: '1',
    AIQYN_WORKERS: '3',
    AIQYN_RATE_LIMIT: '120/m',
    AIQYN_CORS_ORIGINS: 'https://a.example, http://localhost:5173',
    AIQYN_API_KEYS: `portal:${hash.toUpperCase()}`,
    AIQYN_TRUSTED_PROXIES: '10.0.0.0/8,::1',
    REDIS_URL: 'redis://localhost:6379/0',
  }
  expect(readConfig(env, { port: '2' })).toMatchObject({
    port: 2,
    workers: 3,
    rateLimit: { requests: 120, seconds: 60 },
    corsOrigins: ['https://a.example', 'http://localhost:5173'],
    apiKeys: [{ name: 'portal', sha256: hash }],
    trustedProxies: ['10.0.0.0/8', '::1'],
    redisUrl: 'redis://localhost:6379/0',
  })
})

test.each([
  ['AIQYN_PORT', 'tcp://10.0.0.1:8080', 'a whole number from 0 to 65535, not tcp://'],
  ['AIQYN_PORT', '65536', 'at most 65535, not 65536'],
  ['AIQYN_MAX_BYTES', '-1', 'a whole number'],
  ['AIQYN_MAX_BYTES', '1e6', 'a whole number'],
  ['AIQYN_WORKERS', 'many', 'auto or a whole number'],
  ['AIQYN_RATE_LIMIT', '0/m', 'as 120/m'],
  ['AIQYN_RATE_LIMIT', '10', 'as 120/m'],
  ['AIQYN_CORS_ORIGINS', 'portal.example', 'as https://portal.example'],
  ['AIQYN_TRUSTED_PROXIES', 'proxy', 'addresses or networks'],
  ['AIQYN_LOG_LEVEL', 'loud', 'one of silent'],
  ['REDIS_URL', 'http://x', 'redis://'],
])('%s=%s is refused with what it takes', (variable, words, expected) => {
  expect(() => readConfig({ [variable]: words })).toThrow(ConfigError)
  expect(() => readConfig({ [variable]: words })).toThrow(`${variable} takes `)
  expect(() => readConfig({ [variable]: words })).toThrow(expected)
})

test('all faults are told at once, flags by their own name, secrets never', () => {
  const read = (): unknown =>
    readConfig({ AIQYN_QUEUE: 'x', AIQYN_API_KEYS: 'SECRET' }, { maxBytes: 'y' })
  expect(read).toThrow(/--max-bytes takes[\s\S]*AIQYN_QUEUE takes[\s\S]*AIQYN_API_KEYS takes/)
  expect(read).not.toThrow('SECRET')
})

test('more has to be held than the largest bodies have', () => {
  const env = { AIQYN_MAX_BYTES: '100', AIQYN_MAX_HELD_BYTES: '199' }
  expect(() => readConfig(env)).toThrow('AIQYN_MAX_HELD_BYTES takes at least twice AIQYN_MAX_BYTES')
  expect(readConfig({ ...env, AIQYN_MAX_HELD_BYTES: '200' }).maxHeldBytes).toBe(200)
})

test('what looks like a setting and is none is named', () => {
  const env = { AIQYN_PORTT: '1', AIQYN_PORT: '1', REDIS_URL: 'x', PATH: 'y' }
  expect(unknownVariables(env)).toEqual(['AIQYN_PORTT'])
})

test('the settings are printed as JSON, and secrets are hidden', () => {
  const printed = printConfig(
    readConfig({ AIQYN_API_KEYS: `portal:${hash}`, REDIS_URL: 'redis://:hush@host' }),
  )
  expect(printed).not.toMatch(/hush|aaaa|portal/)
  const read: unknown = JSON.parse(printed)
  expect(read).toMatchObject({
    AIQYN_PORT: 8080,
    AIQYN_API_KEYS: '(hidden)',
    AIQYN_RATE_LIMIT: null,
  })
  expect(Object.keys(read as object)).toEqual(
    Object.values(settings).map(({ variable }) => variable),
  )
})

test('hosts for webhooks are of no use without a secret to sign with', () => {
  const hosts = { AIQYN_WEBHOOK_HOSTS: 'portal.example, http://10.0.0.5:8080' }
  expect(() => readConfig(hosts)).toThrow('AIQYN_WEBHOOK_HOSTS needs AIQYN_WEBHOOK_SECRET too')
  const secret = Buffer.alloc(32, 1).toString('base64')
  const { webhookHosts } = readConfig({ ...hosts, AIQYN_WEBHOOK_SECRET: `whsec_${secret}` })
  expect(webhookHosts).toEqual(['portal.example', 'http://10.0.0.5:8080'])
  expect(() => readConfig({ AIQYN_WEBHOOK_SECRET: 'short' })).toThrow('24 bytes')
  expect(() => readConfig({ ...hosts, AIQYN_WEBHOOK_HOSTS: 'https://*.example/' })).toThrow(
    ConfigError,
  )
})

test('a name makes a flag', () => {
  expect(flagOf('maxHeldBytes')).toBe('--max-held-bytes')
})

test('the table of the README is the table of the program', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const rows = Object.keys(settings).map((name) => {
    const { variable, usual, help }: Setting<unknown> = settings[name as SettingName]
    return `| \`${variable}\` | ${usual ? `\`${usual}\`` : ''} | ${help} |`
  })
  expect(readme).toContain(rows.join('\n'))
})
