/** One thing to say, or a silence. */
export type SpokenPart =
  | { readonly type: 'say'; readonly text: string; readonly language: string }
  | { readonly type: 'pause'; readonly milliseconds: number }

/**
 * Take a text in Speech Synthesis Markup apart: browsers speak plain text only, so each phrase becomes an utterance in its
 * own language and each break a silence.
 *
 * @param ssml What `render` wrote.
 */
export function spokenParts(ssml: string): Array<SpokenPart> {
  const { documentElement } = new DOMParser().parseFromString(ssml, 'application/xml')
  const whole = documentElement.getAttribute('xml:lang') ?? ''
  return Array.from(documentElement.children).flatMap((element): Array<SpokenPart> => {
    if (element.localName === 'break') {
      return [{ type: 'pause', milliseconds: toMilliseconds(element.getAttribute('time') ?? '') }]
    }
    const text = element.textContent?.trim() ?? ''
    const language = element.getAttribute('xml:lang') ?? whole
    return text === '' ? [] : [{ type: 'say', text, language }]
  })
}

function toMilliseconds(time: string): number {
  const amount = Number.parseFloat(time) || 0
  return time.endsWith('ms') ? amount : amount * 1000
}

/** What a reader aloud does now. */
export type SpeakingState = 'silent' | 'speaking' | 'paused' | 'no-voice'

/** Reads a text aloud. */
export interface Speaker {
  readonly start: (parts: ReadonlyArray<SpokenPart>) => void
  readonly pause: () => void
  readonly goOn: () => void
  readonly stop: () => void
}

/**
 * Make a speaker on the browser's own voices.
 *
 * @param onState Told what it does.
 */
export function createSpeaker(onState: (state: SpeakingState) => void): Speaker {
  const voices = globalThis.speechSynthesis as SpeechSynthesis | undefined
  let rest: Array<SpokenPart> = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0
  const next = (): void => {
    const part = rest.shift()
    if (!part) {
      onState('silent')
      return
    }
    const own = turn
    const goOn = (): void => {
      if (own === turn) next()
    }
    if (part.type === 'pause') {
      timer = setTimeout(goOn, part.milliseconds)
      return
    }
    const utterance = new SpeechSynthesisUtterance(part.text)
    utterance.lang = part.language
    const voice = voiceFor(part.language, voices?.getVoices() ?? [])
    if (voice) utterance.voice = voice
    utterance.addEventListener('end', goOn)
    utterance.addEventListener('error', ({ error }) => {
      if (error !== 'canceled' && error !== 'interrupted') goOn()
    })
    voices?.speak(utterance)
  }
  const stop = (): void => {
    turn++
    rest = []
    clearTimeout(timer)
    voices?.cancel()
  }
  return {
    start: (parts) => {
      stop()
      const languages = new Set(
        parts.flatMap((part) => (part.type === 'say' ? [part.language] : [])),
      )
      const known = voices?.getVoices() ?? []
      if (![...languages].some((language) => voiceFor(language, known))) return onState('no-voice')
      rest = [...parts]
      onState('speaking')
      next()
    },
    pause: () => {
      clearTimeout(timer)
      voices?.pause()
      onState('paused')
    },
    goOn: () => {
      voices?.resume()
      onState('speaking')
      // Paused in a silence: nothing is being said that would go on by itself.
      if (!voices?.speaking) next()
    },
    stop: () => {
      stop()
      onState('silent')
    },
  }
}

function voiceFor(
  language: string,
  voices: ReadonlyArray<SpeechSynthesisVoice>,
): SpeechSynthesisVoice | undefined {
  return voices.find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language)
}
