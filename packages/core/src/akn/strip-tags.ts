const tag = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g
const block =
  /^<\/?(?:[\w.-]{1,30}:)?(?:akomaNtoso|act|bill|doc|p|num|heading|subheading|content|intro|wrapUp|tr|item|li|body|preface|preamble|conclusions|mainBody|attachment|alinea|paragraph|article|section|chapter|part)[\s/>]/

/**
 * A text in which every tag is white space, as long as before: what is left of XML that cannot be read as such.
 *
 * @param text Normalised source.
 */
export function stripTags(text: string): string {
  return text.replace(tag, (match) =>
    block.test(match.slice(0, 60)) ? `\n${' '.repeat(match.length - 1)}` : ' '.repeat(match.length),
  )
}
