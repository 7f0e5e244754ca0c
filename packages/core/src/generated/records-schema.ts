// Made by `npm run generate` from the types of the records; do not edit.

/** A JSON Schema (draft 7) with a definition for every type of the records. */
export interface RecordsSchema {
  readonly $schema: string
  readonly $id: string
  readonly title: string
  readonly definitions: Readonly<Record<string, object>>
}

/** The schema of every record, by the name of its type. */
export const recordsSchema: RecordsSchema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://aiqyn.org/schema/records.schema.json",
  "title": "Records of Aiqyn",
  "definitions": {
    "Act": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "act"
        },
        "data": {
          "$ref": "#/definitions/ActData"
        },
        "source": {
          "type": "string",
          "description": "The text that was parsed; every position slices into it."
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Finding"
          },
          "description": "What the reader found and did; see `Finding`."
        },
        "children": {
          "type": "array",
          "items": {
            "anyOf": [
              {
                "$ref": "#/definitions/Preface"
              },
              {
                "$ref": "#/definitions/Preamble"
              },
              {
                "$ref": "#/definitions/Body"
              },
              {
                "$ref": "#/definitions/Conclusions"
              },
              {
                "$ref": "#/definitions/Attachment"
              }
            ]
          }
        }
      },
      "required": [
        "children",
        "data",
        "findings",
        "position",
        "source",
        "type"
      ],
      "additionalProperties": false,
      "description": "The root of the tree."
    },
    "ActData": {
      "type": "object",
      "properties": {
        "language": {
          "type": "string",
          "description": "BCP 47 tag of the language of the whole."
        },
        "kind": {
          "$ref": "#/definitions/ActKind"
        },
        "title": {
          "type": "string"
        },
        "number": {
          "type": [
            "string",
            "null"
          ],
          "description": "Registration number, as written."
        },
        "date": {
          "type": [
            "string",
            "null"
          ],
          "description": "Date of adoption, ISO 8601, when the title block gives one."
        },
        "body": {
          "type": [
            "string",
            "null"
          ],
          "description": "The body that adopts, as written."
        },
        "status": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "draft",
            "adopted",
            null
          ]
        }
      },
      "required": [
        "language",
        "kind",
        "title",
        "number",
        "date",
        "body",
        "status"
      ],
      "additionalProperties": false,
      "description": "What is known of the act as a whole."
    },
    "ActKind": {
      "type": "string",
      "enum": [
        "constitution",
        "code",
        "law",
        "bill",
        "decree",
        "resolution",
        "order",
        "decision",
        "rules",
        "regulation",
        "directive",
        "unknown"
      ],
      "description": "Kind of legal act. `unknown` where neither title nor wording tells."
    },
    "ActNode": {
      "anyOf": [
        {
          "$ref": "#/definitions/Act"
        },
        {
          "$ref": "#/definitions/Preface"
        },
        {
          "$ref": "#/definitions/Preamble"
        },
        {
          "$ref": "#/definitions/Body"
        },
        {
          "$ref": "#/definitions/Unit"
        },
        {
          "$ref": "#/definitions/Heading"
        },
        {
          "$ref": "#/definitions/Content"
        },
        {
          "$ref": "#/definitions/Table"
        },
        {
          "$ref": "#/definitions/TableRow"
        },
        {
          "$ref": "#/definitions/TableCell"
        },
        {
          "$ref": "#/definitions/Note"
        },
        {
          "$ref": "#/definitions/QuotedStructure"
        },
        {
          "$ref": "#/definitions/Conclusions"
        },
        {
          "$ref": "#/definitions/Attachment"
        },
        {
          "$ref": "#/definitions/Text"
        }
      ],
      "description": "Any node of an act tree."
    },
    "AmendedUnit": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "description": "A kind of unit, or `annex`, `column`, `heading`, `note`, `preamble`, `row`, `rule`, `sentence`, `table`; `other` for what is only named by its words."
        },
        "num": {
          "type": "string",
          "description": "As cited, without signs; empty where it has none."
        },
        "name": {
          "type": "string",
          "description": "Its name without quotation marks, where it is cited by name."
        }
      },
      "required": [
        "kind",
        "num"
      ],
      "additionalProperties": false,
      "description": "A part of an act that an amendment names."
    },
    "Amendment": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "enum": [
            "replaceWords",
            "replaceEverywhere",
            "restate",
            "add",
            "insertAfter",
            "delete",
            "renumber",
            "repeal"
          ],
          "description": "What is done. Words or a unit that go next to others, before or behind them, are `insertAfter`."
        },
        "target": {
          "type": "string",
          "description": "The act that is changed, as cited; empty where the text does not name it nearby."
        },
        "targetAct": {
          "type": "object",
          "properties": {
            "title": {
              "type": "string"
            },
            "number": {
              "type": "string"
            },
            "date": {
              "type": "string"
            }
          },
          "additionalProperties": false,
          "description": "What the citation says of that act: title as quoted, number as written, ISO date."
        },
        "unit": {
          "type": "string",
          "description": "Identifier that the changed unit has by the naming convention, where all of its path is numbered."
        },
        "unitPath": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/AmendedUnit"
          },
          "description": "The changed unit, outermost first: the new one of `add`, the one before it of `insertAfter`; empty for a whole act."
        },
        "old": {
          "type": "string",
          "description": "Words that go, without quotation marks; the words that tell them where none are quoted."
        },
        "new": {
          "type": "string",
          "description": "Words or text that come, without quotation marks; the new number of `renumber`."
        },
        "newIn": {
          "type": "string",
          "description": "Where the new text stands, in the words of the act, when it does not follow."
        },
        "after": {
          "type": "string",
          "description": "What new words or a new unit are put behind, or in front of."
        },
        "before": {
          "type": "string"
        },
        "note": {
          "type": "string",
          "description": "Which of equal words are meant, or in what grammatical form, in the words of the act."
        },
        "within": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Lines above that say where it works, outermost first, without the act."
        },
        "instruction": {
          "type": "string",
          "description": "The instruction, in the words of the act."
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          }
        }
      },
      "required": [
        "type",
        "target",
        "unitPath",
        "within",
        "instruction",
        "evidence"
      ],
      "additionalProperties": false,
      "description": "One change that the act makes in another: one operation on one unit, or on words in it."
    },
    "Answer": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/definitions/QuestionId"
        },
        "question": {
          "type": "string"
        },
        "stated": {
          "type": "boolean",
          "description": "Whether the act says anything; if not, there are no statements."
        },
        "statements": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Statement"
          }
        },
        "more": {
          "type": "number",
          "description": "Number of further statements that the chosen length leaves out."
        },
        "see": {
          "type": "array",
          "items": {
            "anyOf": [
              {
                "$ref": "#/definitions/QuestionId"
              },
              {
                "type": "string",
                "const": "overview"
              }
            ]
          },
          "description": "Where a statement stands that answers this question too: each is told once, under the question that has fewest others. Absent where the question has all that answers it."
        }
      },
      "required": [
        "id",
        "question",
        "stated",
        "statements",
        "more"
      ],
      "additionalProperties": false,
      "description": "A question of a citizen with what the act says to it."
    },
    "Attachment": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "attachment"
        },
        "num": {
          "type": "string",
          "description": "Its number as written; empty where the act has one annex and does not number it."
        },
        "eId": {
          "type": "string"
        },
        "heading": {
          "type": "string"
        },
        "data": {
          "$ref": "#/definitions/PartData",
          "description": "Set where the annex is in another language than the whole."
        },
        "children": {
          "type": "array",
          "items": {
            "anyOf": [
              {
                "$ref": "#/definitions/Preface"
              },
              {
                "$ref": "#/definitions/Preamble"
              },
              {
                "$ref": "#/definitions/Body"
              },
              {
                "$ref": "#/definitions/Conclusions"
              }
            ]
          }
        }
      },
      "required": [
        "children",
        "eId",
        "num",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "An annex with a title block and a body of its own; its numbering starts again."
    },
    "Body": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "body"
        },
        "children": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/UnitChild"
          }
        }
      },
      "required": [
        "children",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "The units."
    },
    "BudgetKind": {
      "type": "string",
      "enum": [
        "income",
        "taxIncome",
        "nonTaxIncome",
        "capitalSales",
        "specialIncome",
        "transfersIn",
        "expenditure",
        "netLending",
        "loans",
        "loanRepayments",
        "assetBalance",
        "assetPurchases",
        "assetSales",
        "balance",
        "nonOilBalance",
        "financing",
        "borrowing",
        "debtRepayments",
        "usedRemainders",
        "authorized",
        "appropriated"
      ],
      "description": "What a sum of a budget is. `balance`: what is left of the income, or lacks (below nought); `assetBalance`: what is paid for shares and the like beyond what their sale brings; `authorized`: what an act allows to be appropriated; `appropriated`: what it appropriates itself."
    },
    "BudgetTotal": {
      "type": "object",
      "properties": {
        "kind": {
          "$ref": "#/definitions/BudgetKind"
        },
        "budget": {
          "type": "string",
          "description": "Name of the budget in the words of the act; absent where money is appropriated outside of one."
        },
        "years": {
          "anyOf": [
            {
              "type": "object",
              "properties": {
                "from": {
                  "type": "number"
                },
                "to": {
                  "type": "number"
                }
              },
              "required": [
                "from",
                "to"
              ],
              "additionalProperties": false
            },
            {
              "type": "null"
            }
          ],
          "description": "The years it is for, the sum being for each of them; null where the act does not say."
        },
        "amount": {
          "type": "number",
          "description": "In whole units of the currency; a deficit is below nought."
        },
        "currency": {
          "type": "string",
          "description": "ISO 4217."
        },
        "stated": {
          "type": "object",
          "properties": {
            "value": {
              "type": "number"
            },
            "unit": {
              "type": "number"
            }
          },
          "required": [
            "value",
            "unit"
          ],
          "additionalProperties": false,
          "description": "As the act writes it, and what it counts by: 1000 for thousands."
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          },
          "description": "What leads to it, and the row itself."
        }
      },
      "required": [
        "kind",
        "years",
        "amount",
        "currency",
        "stated",
        "evidence"
      ],
      "additionalProperties": false,
      "description": "A sum of a budget that the act approves, or of an appropriation."
    },
    "Check": {
      "type": "object",
      "properties": {
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Finding"
          }
        },
        "counts": {
          "type": "object",
          "properties": {
            "error": {
              "type": "number"
            },
            "warning": {
              "type": "number"
            },
            "info": {
              "type": "number"
            }
          },
          "required": [
            "error",
            "warning",
            "info"
          ],
          "additionalProperties": false,
          "description": "Of `findings`, by severity."
        },
        "ignored": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/IgnoredFinding"
          },
          "description": "What comments in the text (`<!-- aiqyn ignore … -->`) put aside; counted nowhere else."
        }
      },
      "required": [
        "findings",
        "counts",
        "ignored"
      ],
      "additionalProperties": false,
      "description": "Result of `check`."
    },
    "Conclusions": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "conclusions"
        },
        "eId": {
          "type": "string"
        },
        "children": {
          "type": "array",
          "items": {
            "anyOf": [
              {
                "$ref": "#/definitions/Content"
              },
              {
                "$ref": "#/definitions/Note"
              },
              {
                "$ref": "#/definitions/Table"
              }
            ]
          }
        }
      },
      "required": [
        "children",
        "eId",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "The signature block."
    },
    "Content": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "content"
        },
        "children": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Text"
          }
        }
      },
      "required": [
        "children",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "One paragraph of running text. Several `text` children where markup interrupts it."
    },
    "Counts": {
      "type": "object",
      "properties": {
        "characters": {
          "type": "number",
          "description": "Letters and digits in words."
        },
        "letters": {
          "type": "number",
          "description": "Letters in words."
        },
        "words": {
          "type": "number"
        },
        "sentences": {
          "type": "number"
        },
        "syllables": {
          "type": "number"
        },
        "wordsOf3Syllables": {
          "type": "number",
          "description": "Words of at least 3, 4, 5 and 6 syllables."
        },
        "wordsOf4Syllables": {
          "type": "number"
        },
        "wordsOf5Syllables": {
          "type": "number"
        },
        "wordsOf6Syllables": {
          "type": "number"
        },
        "complexWords": {
          "type": "number",
          "description": "Gunning's hard words: three syllables and more, without names and what the language pack excepts."
        },
        "unfamiliarWords": {
          "type": "number",
          "description": "Words off the list of familiar ones; 0 in a language that has no such list."
        },
        "longWords": {
          "type": "number",
          "description": "Words of more than six letters."
        },
        "longSentences": {
          "type": "number",
          "description": "Sentences of more than 25 words."
        },
        "longestSentence": {
          "type": "number",
          "description": "Words of the longest sentence."
        }
      },
      "required": [
        "characters",
        "letters",
        "words",
        "sentences",
        "syllables",
        "wordsOf3Syllables",
        "wordsOf4Syllables",
        "wordsOf5Syllables",
        "wordsOf6Syllables",
        "complexWords",
        "unfamiliarWords",
        "longWords",
        "longSentences",
        "longestSentence"
      ],
      "additionalProperties": false,
      "description": "Counts that formulas work on. List-aware counts are of running text: headings, numbers of units and tables are left out, a lead-in and each item of a list is a sentence. Classic counts are those of a tool that knows no lists."
    },
    "CueType": {
      "type": "string",
      "enum": [
        "duty",
        "right",
        "prohibition",
        "power",
        "penalty",
        "payment",
        "condition",
        "exception",
        "delegation",
        "deadline",
        "decision",
        "definition"
      ],
      "description": "What a cue word says of the clause it stands in."
    },
    "Driver": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/definitions/DriverId"
        },
        "share": {
          "type": "number",
          "description": "Share of the sentences (of the words for `hard-words`, of the lists for `long-lead-ins`, of the terms for `ambiguous-terms`) concerned, 0 to 1."
        },
        "typical": {
          "type": "number",
          "description": "Mean share over enacted acts, where acts of the language were measured."
        },
        "spans": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          },
          "description": "The first places; the share counts all."
        }
      },
      "required": [
        "id",
        "share",
        "spans"
      ],
      "additionalProperties": false,
      "description": "How far one thing makes a text hard."
    },
    "DriverId": {
      "type": "string",
      "enum": [
        "long-sentences",
        "long-lead-ins",
        "nested-clauses",
        "references",
        "nominalisations",
        "light-verbs",
        "noun-chains",
        "participial-clauses",
        "missing-actor",
        "negations",
        "double-negations",
        "undefined-abbreviations",
        "hard-words",
        "ambiguous-terms"
      ],
      "description": "What can make a text hard, by kind."
    },
    "Evidence": {
      "type": "object",
      "properties": {
        "eId": {
          "type": "string",
          "description": "Unit the words stand in."
        },
        "start": {
          "type": "number",
          "description": "UTF-16 offsets into the source, half open."
        },
        "end": {
          "type": "number"
        },
        "quote": {
          "type": "string"
        }
      },
      "required": [
        "eId",
        "start",
        "end",
        "quote"
      ],
      "additionalProperties": false,
      "description": "The words of the source that bear out a statement: `source.slice(start, end) === quote`."
    },
    "Finding": {
      "type": "object",
      "properties": {
        "ruleId": {
          "type": "string",
          "description": "Stable kebab-case identifier of the rule."
        },
        "severity": {
          "type": "string",
          "enum": [
            "info",
            "warning",
            "error"
          ]
        },
        "message": {
          "type": "string"
        },
        "category": {
          "type": "string",
          "description": "What kind of advice it is, for rules of wording; levels can be set for all of a kind."
        },
        "eId": {
          "type": "string",
          "description": "The unit concerned."
        },
        "start": {
          "type": "number",
          "description": "UTF-16 offsets into the source, half open."
        },
        "end": {
          "type": "number"
        },
        "line": {
          "type": "number",
          "description": "Place of `start`, from 1."
        },
        "column": {
          "type": "number"
        },
        "paragraph": {
          "type": "number",
          "description": "Number of the paragraph in the document, where it is made of paragraphs and not of lines (DOCX); `line` is the same number then, and `column` counts the characters of the paragraph."
        },
        "page": {
          "type": "number",
          "description": "Number of the page, where the document has pages and tells them (PDF, some DOCX)."
        },
        "replacements": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "value": {
                "type": "string"
              },
              "why": {
                "type": "string"
              }
            },
            "required": [
              "value"
            ],
            "additionalProperties": false
          }
        },
        "others": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "eId": {
                "type": "string"
              },
              "start": {
                "type": "number"
              },
              "end": {
                "type": "number"
              },
              "line": {
                "type": "number"
              },
              "column": {
                "type": "number"
              },
              "replacement": {
                "type": "string"
              }
            },
            "required": [
              "start",
              "end",
              "line",
              "column"
            ],
            "additionalProperties": false
          },
          "description": "Further places where the same rule finds the same: an editor who knows of one looks for the others. Their words are replaced by `replacement`, if any."
        },
        "url": {
          "type": "string"
        }
      },
      "required": [
        "ruleId",
        "severity",
        "message",
        "start",
        "end",
        "line",
        "column"
      ],
      "additionalProperties": false,
      "description": "One word for everything we tell an editor or a caller about a text."
    },
    "Glossary": {
      "type": "object",
      "properties": {
        "terms": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Term"
          }
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Finding"
          }
        }
      },
      "required": [
        "terms",
        "findings"
      ],
      "additionalProperties": false,
      "description": "Result of `glossary`."
    },
    "Heading": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "heading"
        },
        "children": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Text"
          }
        }
      },
      "required": [
        "children",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "The words that title a unit or an attachment, without its number."
    },
    "IgnoredFinding": {
      "type": "object",
      "properties": {
        "ruleId": {
          "type": "string",
          "description": "Stable kebab-case identifier of the rule."
        },
        "severity": {
          "type": "string",
          "enum": [
            "info",
            "warning",
            "error"
          ]
        },
        "message": {
          "type": "string"
        },
        "category": {
          "type": "string",
          "description": "What kind of advice it is, for rules of wording; levels can be set for all of a kind."
        },
        "eId": {
          "type": "string",
          "description": "The unit concerned."
        },
        "start": {
          "type": "number",
          "description": "UTF-16 offsets into the source, half open."
        },
        "end": {
          "type": "number"
        },
        "line": {
          "type": "number",
          "description": "Place of `start`, from 1."
        },
        "column": {
          "type": "number"
        },
        "paragraph": {
          "type": "number",
          "description": "Number of the paragraph in the document, where it is made of paragraphs and not of lines (DOCX); `line` is the same number then, and `column` counts the characters of the paragraph."
        },
        "page": {
          "type": "number",
          "description": "Number of the page, where the document has pages and tells them (PDF, some DOCX)."
        },
        "replacements": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "value": {
                "type": "string"
              },
              "why": {
                "type": "string"
              }
            },
            "required": [
              "value"
            ],
            "additionalProperties": false
          }
        },
        "others": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "eId": {
                "type": "string"
              },
              "start": {
                "type": "number"
              },
              "end": {
                "type": "number"
              },
              "line": {
                "type": "number"
              },
              "column": {
                "type": "number"
              },
              "replacement": {
                "type": "string"
              }
            },
            "required": [
              "start",
              "end",
              "line",
              "column"
            ],
            "additionalProperties": false
          },
          "description": "Further places where the same rule finds the same: an editor who knows of one looks for the others. Their words are replaced by `replacement`, if any."
        },
        "url": {
          "type": "string"
        },
        "reason": {
          "type": "string",
          "description": "Why, in the words of the comment; empty where it says nothing."
        }
      },
      "required": [
        "column",
        "end",
        "line",
        "message",
        "reason",
        "ruleId",
        "severity",
        "start"
      ],
      "additionalProperties": false,
      "description": "A finding that a comment in the text puts aside."
    },
    "IndexSum": {
      "type": "object",
      "properties": {
        "index": {
          "type": "string",
          "const": "monthlyCalculationIndex"
        },
        "multiple": {
          "type": "number"
        },
        "from": {
          "type": "number",
          "description": "Lower end of a range."
        },
        "value": {
          "type": [
            "number",
            "null"
          ],
          "description": "In whole units of the currency; null where the caller did not say what the index is worth."
        },
        "fromValue": {
          "type": "number"
        },
        "currency": {
          "type": "string",
          "const": "KZT",
          "description": "ISO 4217."
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          }
        }
      },
      "required": [
        "index",
        "multiple",
        "value",
        "currency",
        "evidence"
      ],
      "additionalProperties": false,
      "description": "A sum that the act gives as a multiple of an index."
    },
    "Located": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        }
      },
      "required": [
        "position"
      ],
      "additionalProperties": false,
      "description": "A unist node with its place in the source; lines and columns from 1, offsets from 0, UTF-16 units, half open."
    },
    "Measure": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "value": {
          "type": "number"
        },
        "schoolYears": {
          "type": "number",
          "description": "School years the value stands for, where the scale is one of years."
        },
        "status": {
          "type": "string",
          "enum": [
            "validated",
            "adapted",
            "experimental"
          ]
        },
        "formula": {
          "type": "string"
        },
        "source": {
          "type": "string"
        },
        "countingRule": {
          "type": "string",
          "description": "How its author counts, where that is not how the counts here were made."
        },
        "range": {
          "type": "array",
          "items": {
            "type": "number"
          },
          "minItems": 2,
          "maxItems": 2,
          "description": "Calibrated range of the value."
        },
        "inRange": {
          "type": "boolean",
          "description": "False outside the calibrated range; true where no range was published."
        }
      },
      "required": [
        "id",
        "name",
        "value",
        "status",
        "formula",
        "source",
        "inRange"
      ],
      "additionalProperties": false,
      "description": "One readability value."
    },
    "Measured": {
      "type": "object",
      "properties": {
        "counts": {
          "$ref": "#/definitions/Counts"
        },
        "measures": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Measure"
          }
        },
        "band": {
          "anyOf": [
            {
              "type": "object",
              "properties": {
                "low": {
                  "type": "number"
                },
                "high": {
                  "type": "number"
                }
              },
              "required": [
                "low",
                "high"
              ],
              "additionalProperties": false
            },
            {
              "type": "null"
            }
          ],
          "description": "School years, from the validated formulas that are in range; null where there is none."
        }
      },
      "required": [
        "counts",
        "measures",
        "band"
      ],
      "additionalProperties": false,
      "description": "Counts of a text, or of a part of it, with what formulas make of them."
    },
    "Note": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "note"
        },
        "children": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Text"
          }
        }
      },
      "required": [
        "children",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "An editorial note. Never law."
    },
    "OutlineEntry": {
      "type": "object",
      "properties": {
        "eId": {
          "type": "string"
        },
        "kind": {
          "anyOf": [
            {
              "$ref": "#/definitions/UnitKind"
            },
            {
              "type": "string",
              "const": "attachment"
            },
            {
              "type": "string",
              "const": "preamble"
            },
            {
              "type": "string",
              "const": "preface"
            },
            {
              "type": "string",
              "const": "conclusions"
            }
          ]
        },
        "num": {
          "type": "string"
        },
        "heading": {
          "type": "string"
        },
        "line": {
          "type": "number",
          "description": "Number of the line it starts on, from 1."
        },
        "path": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "kind": {
                "anyOf": [
                  {
                    "$ref": "#/definitions/UnitKind"
                  },
                  {
                    "type": "string",
                    "const": "attachment"
                  },
                  {
                    "type": "string",
                    "const": "preamble"
                  },
                  {
                    "type": "string",
                    "const": "preface"
                  },
                  {
                    "type": "string",
                    "const": "conclusions"
                  }
                ]
              },
              "num": {
                "type": "string"
              }
            },
            "required": [
              "kind",
              "num"
            ],
            "additionalProperties": false
          },
          "description": "Kinds and numbers of the units around it and its own, outermost first: what a citation is made of."
        }
      },
      "required": [
        "eId",
        "kind",
        "num",
        "line",
        "path"
      ],
      "additionalProperties": false,
      "description": "A unit of the act, for citing and for a table of contents."
    },
    "PartData": {
      "type": "object",
      "properties": {
        "language": {
          "type": "string",
          "description": "BCP 47 tag."
        }
      },
      "required": [
        "language"
      ],
      "additionalProperties": false,
      "description": "What is known of a part of an act apart from the whole."
    },
    "Point": {
      "type": "object",
      "properties": {
        "line": {
          "type": "number",
          "description": "Line in a source file (1-indexed integer)."
        },
        "column": {
          "type": "number",
          "description": "Column in a source file (1-indexed integer)."
        },
        "offset": {
          "type": "number",
          "description": "Character in a source file (0-indexed integer)."
        }
      },
      "required": [
        "line",
        "column"
      ],
      "additionalProperties": false,
      "description": "One place in a source file."
    },
    "Position": {
      "type": "object",
      "properties": {
        "start": {
          "$ref": "#/definitions/Point",
          "description": "Place of the first character of the parsed source region."
        },
        "end": {
          "$ref": "#/definitions/Point",
          "description": "Place of the first character after the parsed source region."
        }
      },
      "required": [
        "start",
        "end"
      ],
      "additionalProperties": false,
      "description": "Position of a node in a source document.\n\nA position is a range between two points."
    },
    "Preamble": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "preamble"
        },
        "eId": {
          "type": "string"
        },
        "children": {
          "type": "array",
          "items": {
            "anyOf": [
              {
                "$ref": "#/definitions/Content"
              },
              {
                "$ref": "#/definitions/Unit"
              },
              {
                "$ref": "#/definitions/Note"
              },
              {
                "$ref": "#/definitions/Table"
              },
              {
                "$ref": "#/definitions/QuotedStructure"
              }
            ]
          }
        }
      },
      "required": [
        "children",
        "eId",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "Unnumbered text between the title and the first unit."
    },
    "Preface": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "preface"
        },
        "eId": {
          "type": "string"
        },
        "children": {
          "type": "array",
          "items": {
            "anyOf": [
              {
                "$ref": "#/definitions/Heading"
              },
              {
                "$ref": "#/definitions/Content"
              },
              {
                "$ref": "#/definitions/Note"
              },
              {
                "$ref": "#/definitions/Table"
              }
            ]
          }
        }
      },
      "required": [
        "children",
        "eId",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "Everything before the enacting text: form, title, date, number, stamps."
    },
    "Provision": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "Identifier within the record: the unit's, with a suffix where a unit holds several."
        },
        "type": {
          "$ref": "#/definitions/ProvisionType"
        },
        "party": {
          "type": "string",
          "description": "Who, by the full name that the act gives; absent where it does not name anybody."
        },
        "actorNotNamed": {
          "type": "boolean",
          "const": true,
          "description": "Somebody must, may or must not do it, and the act does not say who."
        },
        "action": {
          "type": "string",
          "description": "What, in the words of the act."
        },
        "condition": {
          "type": "string",
          "description": "On what it depends, in the words of the act; several are parted by `; `, as in the fields below."
        },
        "exception": {
          "type": "string",
          "description": "When it does not hold, in the words of the act."
        },
        "deadline": {
          "type": "string",
          "description": "Time limit, in the words of the act, with the event that it is counted from."
        },
        "amount": {
          "type": "string",
          "description": "Sums, in the words of the act."
        },
        "payer": {
          "type": "string",
          "description": "Whose money it is, in the words of the act."
        },
        "payee": {
          "type": "string",
          "description": "Who is paid, in the words of the act."
        },
        "step": {
          "type": "number",
          "description": "Its place in the procedure that its article sets out, from 1."
        },
        "details": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/ProvisionDetail"
          },
          "description": "Where the act says these things, in the order of the text."
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          },
          "description": "Lead-ins, its own words, and what closes its list."
        }
      },
      "required": [
        "id",
        "type",
        "action",
        "details",
        "evidence"
      ],
      "additionalProperties": false,
      "description": "One rule of the act: who must, may or must not do what. An item of a list is one, with what its lead-in says."
    },
    "ProvisionDetail": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "enum": [
            "party",
            "condition",
            "exception",
            "deadline",
            "amount",
            "delegation",
            "payer",
            "payee"
          ],
          "description": "`party`: who; `condition`: what it depends on; `exception`: when it does not hold; `deadline`: by when, with the event that it is counted from; `amount`: a sum; `delegation`: a rule that is still to be made, or made elsewhere; `payer`: whose money it is; `payee`: who gets it."
        },
        "party": {
          "type": "string",
          "description": "Who is named: the party, or who is to make the rule."
        },
        "evidence": {
          "$ref": "#/definitions/Evidence"
        }
      },
      "required": [
        "kind",
        "evidence"
      ],
      "additionalProperties": false,
      "description": "A part of a provision's words that a page can mark."
    },
    "ProvisionType": {
      "anyOf": [
        {
          "$ref": "#/definitions/CueType"
        },
        {
          "type": "string",
          "const": "amendment"
        },
        {
          "type": "string",
          "const": "repeal"
        },
        {
          "type": "string",
          "const": "entryIntoForce"
        }
      ],
      "description": "What a provision does. `decision`: the act itself approves, sets or changes something; `delegation`: a rule is left to another act; `condition`: something holds only so."
    },
    "QuestionId": {
      "type": "string",
      "enum": [
        "what",
        "who",
        "changes",
        "must",
        "may",
        "mustNot",
        "deadlines",
        "money",
        "sanctions",
        "start",
        "comment"
      ],
      "description": "The fixed questions of a citizen, in the order in which they are asked."
    },
    "QuotedStructure": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "quotedStructure"
        },
        "eId": {
          "type": "string",
          "description": "Identifier within the unit that quotes: `art_1__para_2__qstr_1`."
        },
        "children": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/UnitChild"
          },
          "description": "Units where the quotation holds any; else paragraphs and tables as they stand."
        }
      },
      "required": [
        "children",
        "eId",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "Text that an amendment quotes: law of another act. Its units have identifiers of their own and are none of this act."
    },
    "Readability": {
      "type": "object",
      "properties": {
        "counts": {
          "$ref": "#/definitions/Counts"
        },
        "measures": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Measure"
          }
        },
        "band": {
          "anyOf": [
            {
              "type": "object",
              "properties": {
                "low": {
                  "type": "number"
                },
                "high": {
                  "type": "number"
                }
              },
              "required": [
                "low",
                "high"
              ],
              "additionalProperties": false
            },
            {
              "type": "null"
            }
          ],
          "description": "School years, from the validated formulas that are in range; null where there is none."
        },
        "language": {
          "type": "string"
        },
        "classic": {
          "$ref": "#/definitions/Measured",
          "description": "The same text as a tool counts it that knows no lists: a list is one sentence, headings and numbers are text."
        },
        "withoutNames": {
          "$ref": "#/definitions/Measured",
          "description": "WCAG 3.1.5: the text without its proper names and the titles that it quotes."
        },
        "rank": {
          "anyOf": [
            {
              "type": "object",
              "properties": {
                "measure": {
                  "type": "string",
                  "const": "lix"
                },
                "harderThan": {
                  "type": "number"
                },
                "acts": {
                  "type": "number"
                },
                "date": {
                  "type": "string"
                }
              },
              "required": [
                "measure",
                "harderThan",
                "acts",
                "date"
              ],
              "additionalProperties": false
            },
            {
              "type": "null"
            }
          ],
          "description": "Place among enacted acts of the language; null where none were measured, or the text is too short."
        },
        "languages": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "language": {
                "type": "string"
              },
              "share": {
                "type": "number"
              },
              "counts": {
                "$ref": "#/definitions/Counts"
              },
              "measures": {
                "type": "array",
                "items": {
                  "$ref": "#/definitions/Measure"
                }
              },
              "band": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "low": {
                        "type": "number"
                      },
                      "high": {
                        "type": "number"
                      }
                    },
                    "required": [
                      "low",
                      "high"
                    ],
                    "additionalProperties": false
                  },
                  {
                    "type": "null"
                  }
                ],
                "description": "School years, from the validated formulas that are in range; null where there is none."
              }
            },
            "required": [
              "band",
              "counts",
              "language",
              "measures",
              "share"
            ]
          },
          "description": "Each language of a text in several, with its share of the words; one entry where there is one."
        },
        "drivers": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Driver"
          }
        },
        "units": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/UnitReadability"
          }
        },
        "excluded": {
          "type": "object",
          "properties": {
            "headings": {
              "type": "number"
            },
            "numbers": {
              "type": "number"
            },
            "tables": {
              "type": "number"
            },
            "notes": {
              "type": "number"
            },
            "quotations": {
              "type": "number"
            }
          },
          "required": [
            "headings",
            "numbers",
            "tables",
            "notes",
            "quotations"
          ],
          "additionalProperties": false,
          "description": "What was not counted."
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Finding"
          }
        }
      },
      "required": [
        "band",
        "classic",
        "counts",
        "drivers",
        "excluded",
        "findings",
        "language",
        "languages",
        "measures",
        "rank",
        "units",
        "withoutNames"
      ],
      "additionalProperties": false,
      "description": "Result of `readability`."
    },
    "ReaderId": {
      "type": "string",
      "enum": [
        "business",
        "citizen",
        "journalist",
        "official"
      ],
      "description": "For whom a summary is made: `citizen`; `business`, who runs one; `official`, who works in a public body; `journalist`."
    },
    "Reference": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "enum": [
            "internal",
            "external"
          ],
          "description": "`internal`: to units of this act; `external`: to another act or document, or to a unit of it."
        },
        "evidence": {
          "$ref": "#/definitions/Evidence",
          "description": "Place of the whole citation."
        },
        "targets": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Identifiers of the cited units of this act, lists and ranges one by one; empty for another act."
        },
        "act": {
          "type": "object",
          "properties": {
            "title": {
              "type": "string"
            },
            "kind": {
              "$ref": "#/definitions/ActKind"
            },
            "date": {
              "type": "string"
            },
            "number": {
              "type": "string"
            }
          },
          "additionalProperties": false,
          "description": "The other act, as far as the citation names it; `kind` is one of `ActKind` where its noun tells."
        },
        "unit": {
          "type": "string",
          "description": "The unit of the other act, as cited."
        },
        "isDangling": {
          "type": "boolean",
          "description": "This act has no such unit, or has taken it out."
        }
      },
      "required": [
        "kind",
        "evidence",
        "targets"
      ],
      "additionalProperties": false,
      "description": "A unit or an act that the text cites."
    },
    "StartRule": {
      "type": "object",
      "properties": {
        "date": {
          "type": [
            "string",
            "null"
          ],
          "description": "ISO date where the text gives one, or one could be computed."
        },
        "event": {
          "anyOf": [
            {
              "$ref": "#/definitions/TimeEvent"
            },
            {
              "type": "null"
            }
          ]
        },
        "offset": {
          "anyOf": [
            {
              "type": "object",
              "properties": {
                "amount": {
                  "type": "number"
                },
                "timeUnit": {
                  "$ref": "#/definitions/TimeUnit"
                },
                "calendar": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "enum": [
                    "working",
                    "calendar",
                    null
                  ]
                },
                "onDay": {
                  "type": "boolean",
                  "description": "It applies on the last of these days itself, not on the day behind them."
                },
                "including": {
                  "type": "boolean",
                  "description": "The day of the event is the first of the period."
                }
              },
              "required": [
                "amount",
                "timeUnit",
                "calendar"
              ],
              "additionalProperties": false
            },
            {
              "type": "null"
            }
          ],
          "description": "Time that must pass after the event; null where the act applies from the event itself."
        }
      },
      "required": [
        "date",
        "event",
        "offset"
      ],
      "additionalProperties": false,
      "description": "When an act, or a part of it, begins to apply."
    },
    "Statement": {
      "type": "object",
      "properties": {
        "text": {
          "type": "string"
        },
        "language": {
          "type": "string",
          "description": "BCP 47 tag of the language of `text`."
        },
        "kind": {
          "type": "string",
          "enum": [
            "rewritten",
            "quoted",
            "computed"
          ],
          "description": "`quoted`: the words of the act; `rewritten`: the quotes changed by `edits`; `computed`: assembled from typed facts by a template of the language pack."
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          },
          "description": "Never empty."
        },
        "edits": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/StatementEdit"
          },
          "description": "Sorted, not overlapping; empty when quoted or computed."
        }
      },
      "required": [
        "text",
        "language",
        "kind",
        "evidence",
        "edits"
      ],
      "additionalProperties": false,
      "description": "One sentence of a summary."
    },
    "StatementEdit": {
      "type": "object",
      "properties": {
        "from": {
          "type": "number",
          "description": "Offsets into the quotes of the evidence joined by one line feed, half open."
        },
        "to": {
          "type": "number"
        },
        "insert": {
          "type": "string",
          "description": "What stands there in the statement."
        },
        "rule": {
          "type": "string",
          "description": "Stable identifier of the rule that made the change."
        }
      },
      "required": [
        "from",
        "to",
        "insert",
        "rule"
      ],
      "additionalProperties": false,
      "description": "One change that turned quoted words into a statement."
    },
    "Summary": {
      "type": "object",
      "properties": {
        "act": {
          "$ref": "#/definitions/ActData"
        },
        "source": {
          "type": "object",
          "properties": {
            "sha256": {
              "type": "string"
            },
            "language": {
              "type": "string"
            },
            "length": {
              "type": "number"
            }
          },
          "required": [
            "sha256",
            "language",
            "length"
          ],
          "additionalProperties": false
        },
        "rules": {
          "type": "object",
          "properties": {
            "version": {
              "type": "string"
            }
          },
          "required": [
            "version"
          ],
          "additionalProperties": false
        },
        "answerLanguage": {
          "type": "string",
          "description": "Language of questions and computed statements."
        },
        "length": {
          "type": "string",
          "enum": [
            "brief",
            "standard",
            "full"
          ]
        },
        "level": {
          "type": "string",
          "enum": [
            "plain",
            "easy"
          ],
          "description": "How plain: `easy` has shorter sentences and fewer statements."
        },
        "reader": {
          "$ref": "#/definitions/ReaderId",
          "description": "For whom the statements were chosen."
        },
        "overview": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Statement"
          }
        },
        "topics": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Topic"
          },
          "description": "Fields of life that the act touches, the strongest first; empty where none stands out."
        },
        "answers": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Answer"
          }
        },
        "provisions": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Provision"
          }
        },
        "amends": {
          "type": "string",
          "enum": [
            "only",
            "also",
            "none"
          ],
          "description": "Whether the act is made to change others, changes others beside what it says itself, or stands alone."
        },
        "amendments": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Amendment"
          }
        },
        "unresolvedAmendments": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/UnresolvedAmendment"
          },
          "description": "Instructions that were not understood: never guessed, always listed."
        },
        "timeline": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/TimelineEntry"
          }
        },
        "indexSums": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/IndexSum"
          },
          "description": "Sums in multiples of the monthly calculation index (МРП, АЕК)."
        },
        "budget": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/BudgetTotal"
          },
          "description": "Sums of the budgets that the act approves, and of appropriations, in the order of the act; exact."
        },
        "asks": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "mci",
              "publicationDate"
            ]
          },
          "description": "What the record would say more of, if the caller gave it."
        },
        "glossary": {
          "$ref": "#/definitions/Glossary"
        },
        "readability": {
          "type": "object",
          "properties": {
            "source": {
              "$ref": "#/definitions/Readability"
            },
            "summary": {
              "$ref": "#/definitions/Readability"
            }
          },
          "required": [
            "source",
            "summary"
          ],
          "additionalProperties": false
        },
        "leftOut": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "eId": {
                "type": "string"
              },
              "heading": {
                "type": "string"
              }
            },
            "required": [
              "eId"
            ],
            "additionalProperties": false
          },
          "description": "Units that no statement of the summary rests on."
        },
        "outline": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/OutlineEntry"
          },
          "description": "Units named by evidence, by identifier."
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Finding"
          }
        }
      },
      "required": [
        "act",
        "source",
        "rules",
        "answerLanguage",
        "length",
        "level",
        "reader",
        "overview",
        "topics",
        "answers",
        "provisions",
        "amends",
        "amendments",
        "unresolvedAmendments",
        "timeline",
        "indexSums",
        "budget",
        "asks",
        "glossary",
        "readability",
        "leftOut",
        "outline",
        "findings"
      ],
      "additionalProperties": false,
      "description": "Result of `summarize`: one language-neutral record, rendered in any of the languages."
    },
    "Table": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "table"
        },
        "children": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/TableRow"
          }
        }
      },
      "required": [
        "children",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "A table with its cells in source order."
    },
    "TableCell": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "tableCell"
        },
        "colSpan": {
          "type": "number"
        },
        "rowSpan": {
          "type": "number"
        },
        "children": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Text"
          }
        }
      },
      "required": [
        "children",
        "colSpan",
        "position",
        "rowSpan",
        "type"
      ],
      "additionalProperties": false,
      "description": "One cell of a table."
    },
    "TableRow": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "tableRow"
        },
        "children": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/TableCell"
          }
        }
      },
      "required": [
        "children",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "One row of a table."
    },
    "Term": {
      "type": "object",
      "properties": {
        "term": {
          "type": "string"
        },
        "definition": {
          "type": "string"
        },
        "longName": {
          "type": "string",
          "description": "What a short name is short for as a dictionary has it, where `definition` has it in the case of its sentence."
        },
        "definedIn": {
          "type": "string",
          "description": "Where the meaning stands, in the words of the act, when the definition only points there (`section 4(2)`)."
        },
        "kind": {
          "type": "string",
          "enum": [
            "defined",
            "alias",
            "abbreviation",
            "explained"
          ],
          "description": "`explained` comes from the language pack: it is no law."
        },
        "scope": {
          "type": "string",
          "description": "Where the meaning holds: `act`, or the identifier of a unit or annex."
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          }
        },
        "uses": {
          "type": "number",
          "description": "How often the term occurs outside its definition, in any case form."
        },
        "explanation": {
          "type": "string"
        },
        "explanationSource": {
          "type": "string",
          "description": "Where the meaning of an explanation comes from: an act, or general usage."
        }
      },
      "required": [
        "term",
        "kind",
        "scope",
        "evidence",
        "uses"
      ],
      "additionalProperties": false,
      "description": "A word that the act, or the language pack, explains."
    },
    "Text": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "text"
        },
        "value": {
          "type": "string"
        }
      },
      "required": [
        "position",
        "type",
        "value"
      ],
      "additionalProperties": false,
      "description": "Text as it reads: `value` is as long as the source at `position`; only look-alike characters differ."
    },
    "TimeEvent": {
      "type": "string",
      "enum": [
        "firstOfficialPublication",
        "publication",
        "signature",
        "enactment",
        "entryIntoForce",
        "registration",
        "appointment"
      ],
      "description": "Event that a period is counted from. `appointment`: a day that somebody else sets (`such day as … may appoint`)."
    },
    "TimeUnit": {
      "type": "string",
      "enum": [
        "hour",
        "day",
        "week",
        "month",
        "year"
      ],
      "description": "Unit of a duration."
    },
    "TimelineEntry": {
      "type": "object",
      "properties": {
        "event": {
          "type": "string",
          "enum": [
            "signature",
            "publication",
            "entryIntoForce",
            "application",
            "retroactivity",
            "suspension",
            "sunset",
            "repeal"
          ]
        },
        "date": {
          "type": [
            "string",
            "null"
          ],
          "description": "ISO date; null where the text gives none and none could be computed."
        },
        "until": {
          "type": "string",
          "description": "Until when, as an ISO date, where something ends or is suspended."
        },
        "computed": {
          "type": "boolean",
          "description": "Whether the date was computed: from a date of publication that the caller gave, or from the act's own date."
        },
        "rule": {
          "anyOf": [
            {
              "$ref": "#/definitions/StartRule"
            },
            {
              "type": "null"
            }
          ],
          "description": "The rule as read; null where it was not understood and only the quotation speaks."
        },
        "units": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Identifiers of the parts of the act that it is about; empty where it is about all, or the part was not found."
        },
        "acts": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "title": {
                "type": "string"
              },
              "kind": {
                "$ref": "#/definitions/ActKind"
              },
              "date": {
                "type": "string"
              },
              "number": {
                "type": "string"
              }
            },
            "additionalProperties": false
          },
          "description": "Acts that are repealed or suspended, as far as they are named; `kind` is one of `ActKind` where its noun tells."
        },
        "missing": {
          "type": "object",
          "properties": {
            "day": {
              "type": "string",
              "enum": [
                "publicationDate",
                "actDate",
                "startDate",
                "workingDays",
                "event"
              ]
            },
            "note": {
              "$ref": "#/definitions/Statement"
            }
          },
          "required": [
            "day",
            "note"
          ],
          "additionalProperties": false,
          "description": "Why a rule gives no date: nobody said when the act is published, the act does not say its own date or from when it applies, the period is in working days, or the event is not one that can be known from the text."
        },
        "statement": {
          "$ref": "#/definitions/Statement"
        },
        "exceptions": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          },
          "description": "Parts of the act with a rule of their own, in the words of the act."
        }
      },
      "required": [
        "event",
        "date",
        "computed",
        "rule",
        "units",
        "statement",
        "exceptions"
      ],
      "additionalProperties": false,
      "description": "A point on the act's time line."
    },
    "Topic": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/definitions/TopicId"
        },
        "share": {
          "type": "number",
          "description": "Its part, 0 to 1, in all that speaks for any field."
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          },
          "description": "The words that tell most, in source order."
        }
      },
      "required": [
        "id",
        "share",
        "evidence"
      ],
      "additionalProperties": false,
      "description": "A field of life that an act touches."
    },
    "TopicId": {
      "type": "string",
      "enum": [
        "agriculture",
        "business",
        "culture",
        "defence",
        "digital",
        "education",
        "energy",
        "environment",
        "finance",
        "foreign",
        "government",
        "health",
        "housing",
        "justice",
        "labour",
        "public-finance",
        "safety",
        "social",
        "transport"
      ],
      "description": "The fields of life that portals sort acts by. They follow the domains of EuroVoc and the major topics of the Comparative Agendas Project, joined where a citizen would look in one place.\n\n- `agriculture`: farming, food, forestry, fisheries, veterinary control\n- `business`: trade, industry, competition, consumers, intellectual property\n- `culture`: culture, languages, media, religion, sport, tourism\n- `defence`: armed forces, military service, veterans\n- `digital`: data, networks, communications, artificial intelligence\n- `education`: schools, universities, science\n- `energy`: power, heat, fuel, mining\n- `environment`: nature, water, animals, climate, waste\n- `finance`: banks, insurance, securities, currency\n- `foreign`: relations with other states, treaties, migration\n- `government`: state bodies, civil service, elections, awards, symbols, access to information\n- `health`: care, medicines, insurance of health\n- `housing`: dwellings, building, land\n- `justice`: courts, crime, legal aid, civil rights\n- `labour`: work, pay, employment\n- `public-finance`: budgets, taxes, procurement\n- `safety`: police, emergencies, terrorism, fire\n- `social`: benefits, pensions, family, disability\n- `transport`: roads, rail, air, water, post"
    },
    "Unit": {
      "type": "object",
      "properties": {
        "position": {
          "$ref": "#/definitions/Position"
        },
        "type": {
          "type": "string",
          "const": "unit"
        },
        "kind": {
          "$ref": "#/definitions/UnitKind"
        },
        "num": {
          "type": "string",
          "description": "The number as the act's citations write it: `15-1`, `a`, `IV`."
        },
        "eId": {
          "type": "string",
          "description": "Identifier by the Akoma Ntoso naming convention: `art_7__para_2`."
        },
        "heading": {
          "type": "string",
          "description": "Text of the heading child, for convenience."
        },
        "data": {
          "$ref": "#/definitions/PartData",
          "description": "Set where the unit is in another language than the whole."
        },
        "children": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/UnitChild"
          }
        }
      },
      "required": [
        "children",
        "eId",
        "kind",
        "num",
        "position",
        "type"
      ],
      "additionalProperties": false,
      "description": "A numbered (or, for `alinea`, counted) part of an act."
    },
    "UnitChild": {
      "anyOf": [
        {
          "$ref": "#/definitions/Heading"
        },
        {
          "$ref": "#/definitions/Content"
        },
        {
          "$ref": "#/definitions/Unit"
        },
        {
          "$ref": "#/definitions/Table"
        },
        {
          "$ref": "#/definitions/Note"
        },
        {
          "$ref": "#/definitions/QuotedStructure"
        }
      ],
      "description": "What may stand inside a unit."
    },
    "UnitKind": {
      "type": "string",
      "enum": [
        "part",
        "title",
        "section",
        "subsection",
        "chapter",
        "subchapter",
        "article",
        "paragraph",
        "subparagraph",
        "clause",
        "subclause",
        "point",
        "indent",
        "alinea"
      ],
      "description": "Kinds of hierarchical unit, in the words of Akoma Ntoso 1.0."
    },
    "UnitReadability": {
      "type": "object",
      "properties": {
        "eId": {
          "type": "string"
        },
        "counts": {
          "$ref": "#/definitions/Counts"
        },
        "measures": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Measure"
          }
        },
        "drivers": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Driver"
          }
        },
        "helpsMost": {
          "$ref": "#/definitions/DriverId",
          "description": "What would help most: the driver that is furthest above what is typical. Absent where nothing stands out."
        }
      },
      "required": [
        "eId",
        "counts",
        "measures",
        "drivers"
      ],
      "additionalProperties": false,
      "description": "Readability of one unit."
    },
    "UnresolvedAmendment": {
      "type": "object",
      "properties": {
        "reason": {
          "type": "string",
          "enum": [
            "form",
            "text",
            "words"
          ],
          "description": "Its wording is unknown, its new text was not found, or old and new words do not answer each other."
        },
        "target": {
          "type": "string",
          "description": "As in `Amendment`."
        },
        "instruction": {
          "type": "string"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          }
        }
      },
      "required": [
        "reason",
        "target",
        "instruction",
        "evidence"
      ],
      "additionalProperties": false,
      "description": "An instruction that changes another act in a way that was not understood."
    },
    "Verdict": {
      "type": "string",
      "enum": [
        "supported",
        "contradicted",
        "notFound",
        "notChecked"
      ],
      "description": "What the source says to a sentence. `supported`: the same; `contradicted`: otherwise; `notFound`: nothing that decides; `notChecked`: the sentence is in another language than the source, and of it only figures and references were compared."
    },
    "Verification": {
      "type": "object",
      "properties": {
        "source": {
          "type": "object",
          "properties": {
            "sha256": {
              "type": "string"
            },
            "language": {
              "type": "string"
            },
            "length": {
              "type": "number"
            }
          },
          "required": [
            "sha256",
            "language",
            "length"
          ],
          "additionalProperties": false
        },
        "rules": {
          "type": "object",
          "properties": {
            "version": {
              "type": "string"
            }
          },
          "required": [
            "version"
          ],
          "additionalProperties": false
        },
        "answerLanguage": {
          "type": "string",
          "description": "Language of the findings."
        },
        "summary": {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "enum": [
                "text",
                "record"
              ],
              "description": "`record`: a summary of ours, whose statements stand in `text` line by line; else a text as it was given."
            },
            "text": {
              "type": "string"
            }
          },
          "required": [
            "kind",
            "text"
          ],
          "additionalProperties": false
        },
        "sentences": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/VerifiedSentence"
          }
        },
        "counts": {
          "type": "object",
          "properties": {
            "supported": {
              "type": "number"
            },
            "contradicted": {
              "type": "number"
            },
            "notFound": {
              "type": "number"
            },
            "notChecked": {
              "type": "number"
            }
          },
          "required": [
            "supported",
            "contradicted",
            "notFound",
            "notChecked"
          ],
          "additionalProperties": false,
          "description": "Of the sentences, by verdict."
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Finding"
          },
          "description": "Those of all sentences, and what concerns the summary as a whole, in the order of its text."
        }
      },
      "required": [
        "source",
        "rules",
        "answerLanguage",
        "summary",
        "sentences",
        "counts",
        "findings"
      ],
      "additionalProperties": false,
      "description": "Result of `verify`."
    },
    "VerifiedSentence": {
      "type": "object",
      "properties": {
        "start": {
          "type": "number",
          "description": "UTF-16 offsets into the text of the summary, half open."
        },
        "end": {
          "type": "number"
        },
        "text": {
          "type": "string"
        },
        "language": {
          "type": "string",
          "description": "BCP 47 tag."
        },
        "verdict": {
          "$ref": "#/definitions/Verdict"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          },
          "description": "Where the source speaks of it; empty where nothing was found."
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Finding"
          },
          "description": "Why it is not supported; places are in the text of the summary."
        }
      },
      "required": [
        "start",
        "end",
        "text",
        "language",
        "verdict",
        "evidence",
        "findings"
      ],
      "additionalProperties": false,
      "description": "One sentence of a summary, and what the source says to it."
    }
  }
}
