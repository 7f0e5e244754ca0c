/**
 * How heavy and how quick the pages are, in Chromium: sizes of what is loaded, time to the first answers, frames while a long act is
 * scrolled, time from an edit to its findings, memory after twenty acts.
 *
 *     node packages/web/scripts/measure.mjs [sizes,summary,long,edit,memory]
 *
 * Reads real acts of `../shared/corpus/kz` where they are, else the examples. Times are those of a machine that may have other
 * work: each is the least of several runs, but for edits, of which the median and the 95th percentile are told.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { acts, check, fileOf, pages, read, root, startSite } from './site.mjs'

const wanted = process.argv[2]?.split(',')
const say = (line) => process.stdout.write(`${line}\n`)
const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`
const ms = (time) => `${time.toFixed(0)} ms`

const parts = { sizes, summary, long, edit, memory }
const site = await startSite()
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted && !wanted.includes(name)) continue
    say(`\n${name}`)
    await measure()
  }
} finally {
  await site.close()
}

/** What each page asks for before a document is opened, and the largest of what comes later. */
async function sizes() {
  const gzip = (path) => {
    const packed = join(pages, `${path}.gz`)
    return statSync(existsSync(packed) ? packed : join(pages, path)).size
  }
  const first = new Set()
  for (const path of ['', 'edit/']) {
    const asked = new Set()
    const page = await site.open(path)
    // From the beginning: the first visit's requests were made before one could listen.
    page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)))
    page.context().on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)))
    await page.reload()
    await page.locator('h1').first().waitFor()
    await page.waitForTimeout(2000)
    await page.close()
    const files = [...asked].map((name) => (/(^|\/)$/.test(name) ? `${name}index.html` : name))
    const sum = files.reduce((all, name) => all + gzip(name), 0)
    for (const name of files) first.add(name)
    say(`  ${path || '/'}: ${kB(sum)} gzip in ${files.length} files before a document is opened`)
  }
  const rest = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({ name, size: gzip(name), when: first.has(name) ? 'at first' : 'later' }))
    .sort((a, b) => b.size - a.size)
  for (const { name, size, when } of rest.filter(({ size }) => size >= 3000))
    say(`  ${kB(size).padStart(8)} gzip  ${when.padEnd(8)}  ${name}`)
}

/** From the choice of a file to the rules on the screen, as the first act of the page and as a later one. */
async function summary() {
  for (const language of ['kk', 'ru']) {
    const file = fileOf(act('artificial-intelligence-2025', language))
    const times = { first: [], again: [] }
    for (let run = 0; run < 3; run++) {
      const page = await site.open('', { language })
      await page.locator('aq-start').waitFor()
      for (const which of ['first', 'again']) {
        const start = performance.now()
        await read(page, file)
        times[which].push(performance.now() - start)
        await page.locator('.another').click()
        await page.locator('aq-start').waitFor()
      }
      await page.close()
    }
    const [first, again] = [Math.min(...times.first), Math.min(...times.again)]
    say(
      `  ${language}, ${kB(file.buffer.length)}: ${ms(first)} as the first act, ${ms(again)} as the second`,
    )
  }
}

/** A long act: until it is there, how long the page stood still meanwhile, and frames while it is scrolled. */
async function long() {
  const text = longText('ru', 290_000)
  for (const path of ['', 'edit/']) {
    const page = await site.open(path, { language: 'ru' })
    await page.evaluate(watch)
    const start = performance.now()
    const file = fileOf('long.md', text)
    const parts = []
    if (path === '') {
      await page.locator('aq-start input[type=file]').setInputFiles(file)
      for (const [what, selector] of [
        ['a progress bar', 'progress'],
        ['its text', 'aq-source section'],
        ['its summary', '.cards'],
      ]) {
        await page.locator(selector).first().waitFor({ state: 'attached' })
        parts.push(`${what} after ${ms(performance.now() - start)}`)
      }
    } else {
      await page.locator('wb-start input[type=file]').setInputFiles(file)
      await page.locator('#main-draft .cm-content').waitFor()
      parts.push(`its text after ${ms(performance.now() - start)}`)
      await page.locator('wb-finding').first().waitFor()
      parts.push(`its findings after ${ms(performance.now() - start)}`)
    }
    const still = await page.evaluate(() => Math.max(0, ...globalThis.still.splice(0)))
    say(
      `  ${path || '/'} ${kB(file.buffer.length)}: ${parts.join(', ')}; stood still for ${ms(still)} at most`,
    )
    await page.waitForTimeout(2500)
    const places = path === '' ? ['page', 'text'] : ['text', 'list']
    for (const place of places)
      say(`    scrolling the ${place}: ${frames(await scroll(page, place, path))}`)
    await page.close()
  }
}

/** Runs in the page: notes how long it stood still. */
function watch() {
  globalThis.still = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.still.push(duration)
  }).observe({ type: 'longtask' })
}

/** Scroll by the wheel for some seconds, then jump to far places. @returns Milliseconds between frames. */
async function scroll(page, place, path) {
  const { width, height } = page.viewportSize()
  const x = {
    page: width * 0.3,
    text: path === '' ? width * 0.8 : width * 0.3,
    list: width * 0.85,
  }[place]
  await page.mouse.move(x, height * 0.6)
  await page.evaluate(() => {
    globalThis.frames = []
    globalThis.isCounting = true
    let last = performance.now()
    const next = (now) => {
      globalThis.frames.push(now - last)
      last = now
      if (globalThis.isCounting) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  for (let turn = 0; turn < 120; turn++) await page.mouse.wheel(0, turn < 80 ? 240 : 4000)
  return page.evaluate(() => {
    globalThis.isCounting = false
    return globalThis.frames.slice(1)
  })
}

function frames(times) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const late = times.filter((time) => time > 50).length
  return `${times.length} frames, median ${ms(at(0.5))}, 95th percentile ${ms(at(0.95))}, longest ${ms(at(1))}, ${late} over 50 ms`
}

/** From a key press in a draft of 200 kB to its findings on the screen. */
async function edit() {
  for (const language of ['kk', 'ru', 'en']) {
    const text = longText(language, language === 'en' ? 200_000 : 112_000)
    const page = await site.open('edit/', { language })
    const file = fileOf('draft.md', text)
    await check(page, file, true)
    const times = await page.evaluate(editAndWait)
    const sorted = times.slice(3).sort((a, b) => a - b)
    const [median, late] = [0.5, 0.95].map((share) => sorted[Math.floor(sorted.length * share)])
    say(
      `  ${language}, ${kB(file.buffer.length)}: median ${ms(median)}, 95th percentile ${ms(late)}`,
    )
    await page.close()
  }
}

/** Runs in the page: writes at places all over the draft. */
async function editAndWait() {
  const draft = document.querySelector('aiqyn-workbench').shadowRoot.querySelector('#main-draft')
  const { desk, editor } = draft
  const times = []
  let seed = 11
  const random = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  for (let turn = 0; turn < 43; turn++) {
    const at = random(editor.view.state.doc.length - 50)
    const before = desk.state.get().check
    const start = performance.now()
    editor.view.dispatch({
      changes: { from: at, insert: turn % 6 === 5 ? '\n\n' : 'ә' },
      userEvent: 'input.type',
    })
    await new Promise((done) => {
      const end = desk.state.subscribe(({ check, isChecking }) => {
        if (check === before || isChecking) return
        end()
        done()
      })
    })
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    times.push(performance.now() - start)
    await new Promise((done) => setTimeout(done, 120))
  }
  return times
}

/** What the reader's process holds with the first act and with the twentieth, its worker included. */
async function memory() {
  const files = [acts, ...['kk', 'ru', 'en'].map((one) => join(root, 'examples/drafts', one))]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
  const page = await site.open('', { language: 'ru' })
  const session = await page.context().newCDPSession(page)
  const system = await site.browser.newBrowserCDPSession()
  for (let turn = 0; turn < 20; turn++) {
    await read(page, fileOf(files[turn % files.length]))
    await page
      .locator('.party select:enabled')
      .waitFor({ timeout: 20_000 })
      .catch(() => undefined)
    if (turn === 0 || turn === 19) {
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      const { processInfo } = await system.send('SystemInfo.getProcessInfo')
      const all = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => held(id))
      say(
        `  act ${turn + 1}: ${(usedSize / 1e6).toFixed(1)} MB heap of the page, ${(Math.max(...all) / 1e6).toFixed(0)} MB of its process, worker included`,
      )
    }
    await page.locator('.another').click()
    await page.locator('aq-start').waitFor()
  }
  await page.close()
}

/** Bytes that a process holds for itself alone. */
function held(id) {
  const rows = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').matchAll(
    /^Private_\w+:\s+(\d+) kB/gm,
  )
  return [...rows].reduce((sum, [, size]) => sum + Number(size) * 1024, 0)
}

function act(name, language) {
  const path = join(acts, `${name}.${language}.md`)
  return existsSync(path) ? path : join(root, `examples/drafts/${language}/law.md`)
}

/** Acts one after another, to so many characters. */
function longText(language, length) {
  const names = [
    'artificial-intelligence-2025',
    'public-control-2023',
    'pet-keeping-rules-2022',
    'republican-budget-2026',
  ]
  const texts = [...new Set(names.map((name) => act(name, language)))].map((path) =>
    readFileSync(path, 'utf8'),
  )
  const all = texts.join('\n\n')
  return `${all}\n\n`.repeat(Math.ceil(length / all.length)).slice(0, length)
}
