import AboutParagraph from './AboutParagraph.astro';
import AboutPart from './AboutPart.astro';
import BareTerm from './BareTerm.astro';
import BasisTable from './BasisTable.astro';
import Claim from './Claim.astro';
import Figure from './Figure.astro';
import KeySwitch from './KeySwitch.astro';
import LoneSection from './LoneSection.astro';
import Name from './Name.astro';
import NamedClaim from './NamedClaim.astro';
import Paragraph from './Paragraph.astro';
import ProseLink from './ProseLink.astro';
import Section from './Section.astro';
import Since from './Since.astro';
import SourceList from './SourceList.astro';
import StoryClaim from './StoryClaim.astro';
import Term from './Term.astro';
import TwinFigure from './TwinFigure.astro';
import TwinSection from './TwinSection.astro';

/** What the elements of a chapter are on a chapter's page. */
export const wholeChapter = {
  a: ProseLink,
  Claim,
  Figure,
  Name,
  NameAgain: BareTerm,
  Paragraph,
  Section,
  Since,
  Term,
};

/** What they are on the page of one section: the same, but that only its own section is drawn and nothing stands before it. */
export const oneSection = { ...wholeChapter, NameAgain: Name, Section: LoneSection };

/** What they are where both languages stand side by side, section by section. */
export const twinColumn = {
  a: ProseLink,
  Claim: NamedClaim,
  Figure: TwinFigure,
  Name: BareTerm,
  NameAgain: BareTerm,
  Paragraph,
  Section: TwinSection,
  Since,
  Term: BareTerm,
};

/** What the elements of the page about the site are. */
export const aboutPage = {
  a: ProseLink,
  BasisTable,
  KeySwitch,
  Name: BareTerm,
  NameAgain: BareTerm,
  Paragraph: AboutParagraph,
  Section: AboutPart,
  SourceList,
  Term: BareTerm,
};

/** What the elements of the story in short are on the home page: one paragraph, each mark leading to the ledger. */
export const storyInShort = {
  a: ProseLink,
  Claim: StoryClaim,
  Name: BareTerm,
  NameAgain: BareTerm,
  Paragraph: AboutParagraph,
  Section: BareTerm,
  Term: BareTerm,
};
