import type { Settings } from '../settings/settings.ts'
import type { FailureReason, Stage } from '../worker/protocol.ts'

/** Every word that both pages say in one language. Sentences end with a full stop, labels with nothing. */
export interface Words {
  /** What the site is for, in one line. */
  readonly tagline: string
  readonly skip: string
  readonly reader: string
  readonly workbench: string
  /** Name of the navigation between the pages. */
  readonly pages: string
  readonly language: string
  readonly settings: string
  readonly theme: string
  readonly themes: Readonly<Record<Settings['theme'], string>>
  readonly largePrint: string
  readonly close: string
  readonly cancel: string
  /** The promise that nothing leaves the computer. */
  readonly stays: string
  /** The footer's reminder. */
  readonly noForce: string
  readonly offlineReady: string
  readonly forget: string
  /** Below a text that was typed and not opened. */
  readonly forgetText: string
  readonly forgotten: string
  readonly stages: Readonly<Record<Stage, string>>
  readonly failures: Readonly<Record<FailureReason, string>>
  /** Button that tries again. */
  readonly again: string
}
