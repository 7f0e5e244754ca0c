import type { EntryIntoForcePatterns } from '@aiqyn/core'

/** How acts in English say from when and until when they apply. */
export const entryIntoForce: EntryIntoForcePatterns = {
  cue: /(?:(?:comes?|came) into (?:force|operation|effect)|enters? into force|takes? effect|(?:is|are|be|become) effective (?:on|as)|shall apply (?:from|as of)|(?:it|Regulation|Directive) shall apply from)/iu,
  wholeAct:
    /^\P{L}*(?:This (?:Act|Regulation|Directive|Decision|Order)|The amendments? made by this (?:Act|section)|These (?:Rules|Regulations))(?!\p{L})/iu,
  exception: /(?:except|other than|with the exception)(?!\p{L})/iu,
  onDay: /on the [a-z-]+ day (?:following|after)/iu,
  events: [
    { event: 'firstOfficialPublication', pattern: /publication in the Official Journal/iu },
    {
      event: 'publication',
      pattern: /(?:date|day) (?:of|that of|following that of) (?:its )?publication/iu,
    },
    // A period «beginning with» a day counts that day; its own words say it best.
    {
      event: 'enactment',
      pattern:
        /^(?![\s\S]{0,400}beginning with)[\s\S]{0,400}?(?:date of (?:the )?enactment|day on which (?:it|this Act) is passed|Royal Assent|date on which this Act is passed)/iu,
    },
    { event: 'signature', pattern: /(?:date|day) (?:of|on which it is) sign/iu },
  ],
  application: /(?<![A-Za-z])(?:shall apply|applies) (?:from|as of)(?![a-z])/iu,
  // What ends must be the act or a part of it: benefits under it end too.
  sunset:
    /^\P{L}{0,12}(?:This\s|The\s(?:Act|amendments?|authority|provisions?)|Articles?\s|Chapters?\s|Parts?\s|Sections?\s|Subsections?\s|Title\s)[^.;:]{0,80}?\s?(?:ceases? to (?:apply|be in force|have effect)|expires?|terminates?)(?![a-z])|(?:is|are) repealed on/iu,
  retroactive:
    /(?:as if included in the enactment|shall be deemed to have (?:come|taken)|retroactive)/iu,
  repeal: /(?:is|are) (?:hereby )?repealed(?! on)/iu,
}
