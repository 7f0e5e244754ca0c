/** What XML 1.0 has no place for, not even as a reference. The `u` flag finds surrogates without their half only. */
export const invalidCharacters: RegExp =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu
