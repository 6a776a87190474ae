package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters to residents: plain, of one street each, and every figure where it says it stands (MODEL-practice 18). */
class ResidentLettersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path WORDS = Path.of("../report/src/main/resources/nl/werkmetwerk/report/reader/not-b1.csv");

    private static final Pattern LETTER =
            Pattern.compile("<article data-section=\"([^\"]*)\">(.*?)</article>", Pattern.DOTALL);

    private static final Pattern FIGURE =
            Pattern.compile("<span data-field=\"(\\w+)#([^\"]*)\" data-value=\"([^\"]*)\">([^<]*)</span>");

    /**
     * By hand: sewer and road are due in 2030 and 2031, lighting in 2036; all at once in 2030 opens the street once, apart
     * three times. Nuisance over 20 years: the sewer 12.5, the road 30, the lamps 7 days; of what is shared 0.
     */
    private static final String STREET = """
        name: Dorpsstraat
        baseYear: 2026
        horizon: 20
        residualValue: none
        sections: [{id: s1, name: Dorpsstraat, district: west}, {id: s2, name: Kade, district: oost}]
        assets:
          - {id: sewer-1, discipline: sewer, section: s1, installed: 1970, life: 60, renewal: [{kind: pipe, fixed: 40}],
             impacts: [{kind: nuisanceDays, fixed: 12.5}]}
          - {id: road-1, discipline: road, section: s1, installed: 1991, life: 40, renewal: [{kind: surface, fixed: 100}],
             impacts: [{kind: nuisanceDays, fixed: 30}]}
          - {id: lamp-1, discipline: lighting, section: s1, installed: 1996, life: 40, renewal: [{kind: pole, fixed: 9}],
             impacts: [{kind: nuisanceDays, fixed: 7}]}
          - {id: bench-2, discipline: benches, section: s2, planned: 2044, life: 40, renewal: [{kind: bench, fixed: 9}]}
        strategies:
          - {name: samen, works: [{year: 2030, assets: [sewer-1, road-1, lamp-1]}]}
        """;

    private static final String LETTERS = """
        letters:
          sender: Gemeente <Dorp> & co
          contact: wijk@example.org
          phone: 14 010
          website: example.org/straat
          date: 2027-01-12
          replyBefore: 1 maart
          salutation: Beste bewoner,
          canStillDecide: [de plek van de bomen, de kleur van de stenen]
        """;

    @TempDir
    private Path folder;

    private CommandLineRun write(String text, String out, Object... more) throws IOException {
        Path street = Files.writeString(folder.resolve("street.yaml"), text);
        return CommandLineRun.run(Stream.concat(
                        Stream.of("report", street, "--for", "resident", "--out", folder.resolve(out)), Stream.of(more))
                .toArray());
    }

    private String read(String out) throws IOException {
        return Files.readString(folder.resolve(out));
    }

    /** As it is read: a line each. */
    private static String plain(String html) {
        return html.replaceAll("</(p|h1|h2|li)>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @Test
    void aLetterSaysWhatIsDoneWhenHowOftenAndWhatCanStillBeSaid() throws IOException {
        CommandLineRun run = write(STREET + LETTERS, "letters.html", "--lang=nl", "--final", "--strategy", "samen");

        assertThat(run.err()).endsWith("letters.html geschreven.\n");
        assertThat(plain(read("letters.html").replaceAll("(?s).*<main>", ""))
                        .lines()
                        .filter(line -> !line.isBlank()))
                .containsExactly(
                        "Gemeente <Dorp> & co",
                        "Aan de bewoners van Dorpsstraat",
                        "12 januari 2027",
                        "Wij willen aan het werk in uw straat",
                        "Beste bewoner,",
                        "Wat doen we en wanneer?",
                        "In 2030 willen we in uw straat aan het werk. Dan doen we dit:",
                        "de lantaarns, de straat en het riool",
                        "Hoe vaak is uw straat open?",
                        "We doen zo veel mogelijk in één keer.",
                        "In 15 jaar gaat uw straat 1 keer open.",
                        "Doet ieder het werk apart? Dan is het 3 keer.",
                        "In 20 jaar hebt u er ongeveer 50 dagen last van.",
                        "Doet ieder het werk apart? Dan zijn het ongeveer 50 dagen.",
                        "Wat is nog niet zeker?",
                        "Het jaar kan nog veranderen.",
                        "Bijvoorbeeld als iets eerder stuk gaat.",
                        "Dan krijgt u een nieuwe brief.",
                        "Wat kunt u nog zeggen?",
                        "U kunt nog meedenken over:",
                        "de plek van de bomen",
                        "de kleur van de stenen",
                        "Dat kan tot 1 maart.",
                        "Schrijf aan wijk@example.org.",
                        "Wij laten u weten wat we met uw antwoord doen.",
                        "Wie kunt u bellen?",
                        "Bel 14 010.",
                        "Meer leest u op example.org/straat.",
                        "Met vriendelijke groet,",
                        "Gemeente <Dorp> & co");
    }

    /** Each is looked up in the result it names, which a command of its own gives. */
    @Test
    void everyFigureStandsWhereItSaysAndIsWhatStandsThere() throws IOException {
        Path neighbourhood = Path.of("../../examples/cases/rotterdam-reyeroord.yaml");
        Path budget = folder.resolve("budget.json");
        Path page = folder.resolve("letters.html");
        CommandLineRun.run("budget", neighbourhood, "--out", budget);

        CommandLineRun run = CommandLineRun.run(
                "report", neighbourhood, "--for", "resident", "--with", budget, "--out", page, "--lang=nl");

        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, JsonNode> results = Map.of(
                "compare",
                JSON.readTree(CommandLineRun.run("compare", neighbourhood, "--format", "json")
                        .out()),
                "budget",
                JSON.readTree(budget.toFile()));
        List<MatchResult> figures =
                FIGURE.matcher(read("letters.html")).results().toList();
        assertThat(figures).hasSizeGreaterThan(100);
        assertThat(figures).anyMatch(figure -> figure.group(1).equals("budget"));
        for (MatchResult figure : figures) {
            JsonNode there = results.get(figure.group(1)).at(figure.group(2));
            assertThat(there.isMissingNode()).as(figure.group(2)).isFalse();
            assertThat(number(there)).as(figure.group(2)).isCloseTo(Double.parseDouble(figure.group(3)), within(1e-9));
        }
    }

    /** Of openings the letter tells how many there are in the first fifteen years. */
    private static double number(JsonNode there) {
        int last = 2026 + 14;
        double count = 0;
        for (JsonNode year : there) {
            count += year.intValue() <= last ? 1 : 0;
        }
        return there.isArray() ? count : there.doubleValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"almere-de-marken", "leiden-zuid-west", "rotterdam-reyeroord", "zoetermeer-meerzicht"})
    void lettersOfTheFourNeighbourhoodsArePlainDutch(String name) throws IOException {
        List<String> avoided = Files.readAllLines(WORDS).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        Path page = folder.resolve("letters.html");

        CommandLineRun.run(
                "report",
                Path.of("../../examples/cases/" + name + ".yaml"),
                "--for",
                "resident",
                "--out",
                page,
                "--lang=nl");

        List<MatchResult> letters =
                LETTER.matcher(Files.readString(page)).results().toList();
        assertThat(letters).hasSizeGreaterThan(10).allSatisfy(letter -> {
            String text = plain(letter.group(2));
            assertThat(PlainDutch.of(text).broken(avoided)).as(text).isEmpty();
            assertThat(text).doesNotContainIgnoringCase(" zal ").contains("willen we");
        });
    }

    @Test
    void rulesOfPlainDutchAreBrokenByWhatBreaksThem() {
        String sentence = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien";

        assertThat(PlainDutch.of(sentence + ".").broken(List.of())).containsExactly("mean 15.0");
        assertThat(PlainDutch.of(sentence + " zestien.").broken(List.of())).hasSize(2);
        assertThat(PlainDutch.of("Dit wordt gedaan. Dat werd gedaan.").broken(List.of()))
                .containsExactly("passive 2");
        assertThat(PlainDutch.of("Wij gaan derhalve weg.").broken(List.of("derhalve", "der")))
                .containsExactly("derhalve");
    }

    @Test
    void englishLettersAskTheSameQuestions() throws IOException {
        write(STREET + LETTERS, "nl.html", "--lang=nl");
        write(STREET + LETTERS, "en.html", "--lang=en");

        assertThat(read("en.html")).contains("<html lang=\"en\">", "12 January 2027", "What can you still say?");
        assertThat(Pattern.compile("<h2>").matcher(read("en.html")).results().count())
                .isEqualTo(Pattern.compile("<h2>")
                        .matcher(read("nl.html"))
                        .results()
                        .count())
                .isEqualTo(5);
    }

    @Test
    void whatIsMissingIsToBeFilledInAndALetterToBeSentIsRefused() throws IOException {
        write(STREET, "letters.html", "--lang=nl");
        CommandLineRun refused = write(STREET + "letters: {phone: 14 010}\n", "final.html", "--lang=nl", "--final");

        assertThat(plain(read("letters.html")))
                .contains("[invullen: afzender]", "Bel [invullen: telefoon].", "Dat kan tot [invullen: datum].");
        assertThat(refused.exit()).isEqualTo(Exit.INVALID);
        assertThat(refused.err())
                .contains("letters.sender, letters.contact, letters.website, letters.date, letters.replyBefore,"
                        + " letters.salutation, letters.canStillDecide")
                .contains("(letterIncomplete)");
        assertThat(folder.resolve("final.html")).doesNotExist();
    }

    @Test
    void aWordOfTheCaseThatIsNotPlainIsTold() throws IOException {
        String text = STREET.replace("name: Dorpsstraat, d", "name: Plein der Participatie, d");

        assertThat(write(text, "letters.html", "--lang=nl").err())
                .contains("let op: in \"Plein der Participatie\" staat participatie; niet iedereen kent dat woord."
                        + " Schrijf liever: meedenken. (notPlain)");
        assertThat(write(text, "letters.html", "--lang=en").err()).doesNotContain("notPlain");
    }

    @Test
    void aSectionADistrictOrNoneIsAsked() throws IOException {
        String early = STREET.replace("planned: 2044", "planned: 2028");

        write(early, "all.html", "--lang=nl");
        write(early, "one.html", "--lang=nl", "--section", "s2");
        write(early, "west.html", "--lang=nl", "--district", "west");

        assertThat(sections("all.html")).containsExactly("s1", "s2");
        assertThat(sections("one.html")).containsExactly("s2");
        assertThat(sections("west.html")).containsExactly("s1");
        assertThat(plain(read("one.html"))).contains("benches", "Dat kan tot");
        assertThat(write(STREET, "none.html", "--lang=nl", "--section", "s2").err())
                .contains("er is geen brief");
        assertThat(write(STREET, "none.html", "--lang=nl", "--district", "wets").err())
                .contains("Bedoelde u west?");
    }

    private List<String> sections(String out) throws IOException {
        return LETTER.matcher(read(out))
                .results()
                .map(letter -> letter.group(1))
                .toList();
    }

    @Test
    void aDocumentHasALetterAPageAndTheSameWords() throws IOException {
        String early = STREET.replace("planned: 2044", "planned: 2028") + LETTERS;
        write(early, "letters.html", "--lang=nl");
        write(early, "letters.docx", "--lang=nl");
        byte[] first = Files.readAllBytes(folder.resolve("letters.docx"));
        write(early, "letters.docx", "--lang=nl");

        try (InputStream in = Files.newInputStream(folder.resolve("letters.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs().stream().filter(line -> line.isPageBreak()))
                    .hasSize(1);
            assertThat(document.getParagraphs().stream()
                            .map(line -> line.getText().strip()))
                    .containsExactlyElementsOf(plain(read("letters.html").replaceAll("(?s).*<main>", ""))
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList());
        }
        assertThat(Files.readAllBytes(folder.resolve("letters.docx"))).isEqualTo(first);
    }

    @Test
    void aListForMailMergeHasARowAStreetWithEveryFigureAndItsPlace() throws IOException {
        write(STREET + LETTERS, "letters.csv", "--lang=nl", "--csv-dialect", "nl", "--strategy", "samen");

        List<String> lines = read("letters.csv").lines().toList();
        List<String> header = List.of(lines.get(0).replace("\uFEFF", "").split(";", -1));
        List<String> row = List.of(lines.get(1).split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
        assertThat(lines).hasSize(2);
        assertThat(row).hasSameSizeAs(header);
        assertThat(row.get(header.indexOf("openings"))).isEqualTo("1");
        assertThat(row.get(header.indexOf("nuisanceDays.value"))).isEqualTo("49.5");
        assertThat(row.get(header.indexOf("nuisanceDays.field")))
                .isEqualTo("compare#/strategies/2/sections/0/impacts/nuisanceDays");
        assertThat(row.get(header.indexOf("replyBefore"))).isEqualTo("1 maart");
    }

    @Test
    void whatCannotBeWrittenIsRefusedBeforeAnythingIsComputed() throws IOException {
        Path street = Files.writeString(folder.resolve("street.yaml"), STREET);
        Path other =
                Files.writeString(folder.resolve("other.yaml"), STREET.replace("name: Dorpsstraat\n", "name: X\n"));
        Path budget = folder.resolve("budget.json");
        CommandLineRun.run("budget", other, "--out", budget);

        assertThat(CommandLineRun.run("report", street, "--for", "resident", "--lang=en")
                        .err())
                .contains("name a file with --out");
        assertThat(CommandLineRun.run("report", street, "--for", "king", "--lang=en")
                        .err())
                .contains("resident");
        assertThat(write(STREET, "letters.xlsx", "--lang=en").exit()).isEqualTo(Exit.USAGE);
        CommandLineRun mixed = write(STREET, "letters.html", "--lang=en", "--with", budget);
        assertThat(mixed.exit()).isEqualTo(Exit.INVALID);
        assertThat(mixed.err()).contains("this is a result of X, and the case is called Dorpsstraat");
        assertThat(write(STREET, "letters.html", "--lang=en", "--with", street).exit())
                .isEqualTo(Exit.INVALID);
    }
}
