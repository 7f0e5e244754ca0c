import { type CSSResult, css } from 'lit'

/** The one printed page. */
export const printStyles: CSSResult = css`
  @media print {
    .leaflet {
      display: block;
      line-height: 1.35;
    }

    .leaflet p,
    .leaflet ul {
      margin: 0 0 4pt;
    }

    .leaflet .kicker {
      display: block;
    }

    .leaflet .title {
      font-size: 1.5em;
      font-weight: 700;
      line-height: 1.2;
    }

    .leaflet .question {
      margin-block-start: 6pt;
      font-weight: 700;
    }

    .leaflet li {
      break-inside: avoid;
    }

    .leaflet .said {
      white-space: pre-line;
    }

    .leaflet .place {
      color: #444444;
      font-size: 0.88em;
    }

    .leaflet .force {
      margin-block-start: 8pt;
      padding-block-start: 4pt;
      border-block-start: 1px solid #999999;
      font-size: 0.88em;
    }
  }
`
