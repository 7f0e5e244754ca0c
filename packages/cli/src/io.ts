/** What the command has of the world; tests pass their own. */
export interface Io {
  /** Folder that file names are relative to. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The results, and nothing else. */
  readonly stdout: Output
  /** Everything that is no result. */
  readonly stderr: Output
  /** Reads standard input to its end. */
  readonly readStdin: () => Promise<Uint8Array>
  /** Resolves when the user asks to stop. */
  readonly stopped: () => Promise<void>
}

/** A stream to write to. */
export interface Output {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** Columns of the terminal; absent elsewhere. */
  readonly columns?: number | undefined
}
