import type { Extension } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'

const sign = Decoration.mark({ class: 'wb-sign-of-markup' })
const strong = Decoration.mark({ class: 'wb-strong' })

/** Headings, bold words, comments, and the anchors that converters leave: what people do not read as the draft. */
const markup =
  /^(#{1,6}) .*$|(\*\*)[^*\n]{1,400}\*\*|<!--[^\n]{0,400}?-->|<a id="[^"\n]{0,60}"><\/a>/g

const decorator = new MatchDecorator({
  regexp: markup,
  decorate: (add, from, to, [, heading, bold]) => {
    if (heading) add(from, from + heading.length, sign)
    if (heading) add(from + heading.length, to, strong)
    else if (bold) {
      add(from, from + bold.length, sign)
      add(from + bold.length, to - bold.length, strong)
      add(to - bold.length, to, sign)
    } else add(from, to, sign)
  },
})

class Look {
  decorations: DecorationSet

  constructor(view: EditorView) {
    this.decorations = decorator.createDeco(view)
  }

  update(update: ViewUpdate): void {
    this.decorations = decorator.updateDeco(update, this.decorations)
  }
}

/** Lets a draft in Markdown look like a document: headings stand out, signs of markup step back. */
export function markdownLook(): Extension {
  return ViewPlugin.fromClass(Look, { decorations: (look) => look.decorations })
}
