package quoth.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.dossier.Dossier;
import quoth.dossier.ruling.RulingAct;
import quoth.dossier.ruling.RulingEntry;
import quoth.dossier.ruling.RulingJson;

/** Takes over the rulings of another dossier, in the order of their file. A line that cannot be used is named, and the rest is taken. */
final class RulingImport {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 10_000;

    private final Path file;
    private final RulingRun run;
    private final Screen screen;
    private int taken;
    private int before;
    private int refused;

    RulingImport(Path file, RulingRun run, Screen screen) {
        this.file = file;
        this.run = run;
        this.screen = screen;
    }

    int run() {
        List<String> lines = lines();
        run.change(dossier -> {
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    take(dossier, i + 1, lines.get(i));
                }
            }
        });
        screen.say(taken + (taken == 1 ? " ruling" : " rulings") + " taken from " + file + ", " + before
                + " here before" + (refused == 0 ? "." : ", " + refused + " not usable."));
        return (refused == 0 ? ExitCode.OK : ExitCode.FAILED).number();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            reader.lines().forEach(lines::add);
            return lines;
        } catch (CharacterCodingException | UncheckedIOException e) {
            throw new Refusal(
                    ExitCode.FAILED, file + " is not text in UTF-8: name a file that quoth export has written.");
        } catch (IOException e) {
            throw new Refusal(ExitCode.FAILED, file + " cannot be read: check that it is there and may be read.");
        }
    }

    private void take(Dossier dossier, int number, String line) {
        try {
            JsonNode row = JSON.readTree(line);
            if (row == null || !row.isObject()) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            boolean isNew = add(dossier, row).isNew();
            taken += isNew ? 1 : 0;
            before += isNew ? 0 : 1;
        } catch (JsonProcessingException e) {
            refuse(number, "it is not JSON");
        } catch (DateTimeException e) {
            refuse(number, "\"at\" is no time such as 2026-11-28T03:00:00Z");
        } catch (IllegalArgumentException e) {
            refuse(number, String.valueOf(e.getMessage()));
        }
    }

    private Dossier.Addition add(Dossier dossier, JsonNode row) {
        RulingAct act = act(dossier, row);
        String by = limited(row, "by")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .orElse(run.by());
        Instant at = limited(row, "at").map(Instant::parse).orElse(run.at()).truncatedTo(ChronoUnit.SECONDS);
        Optional<String> why = limited(row, "why").filter(reason -> !reason.isBlank());
        Optional<String> id = limited(row, "id").filter(given -> !given.isBlank());
        return id.isPresent() ? dossier.take(id.get(), act, by, at, why) : dossier.rule(act, by, at, why);
    }

    private static RulingAct act(Dossier dossier, JsonNode row) {
        if (!row.path("kind").asText().equals("undo")) {
            return new RulingAct.Ruled(RulingJson.readForeign(row));
        }
        String undone = row.path("undoes").asText();
        return dossier.rulings()
                .entry(undone)
                .map(RulingEntry::number)
                .map(RulingAct.Undone::new)
                .orElseThrow(() -> new IllegalArgumentException("it undoes \"" + NearNames.shown(undone)
                        + "\", which is neither in the dossier nor before it in the file"));
    }

    private static Optional<String> limited(JsonNode row, String field) {
        JsonNode value = row.path(field);
        if (value.asText().length() > LONGEST) {
            throw new IllegalArgumentException("\"" + field + "\" is longer than " + LONGEST + " characters");
        }
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    private void refuse(int number, String reason) {
        refused++;
        screen.complain("Line " + number + " of " + file + " is not usable: " + reason + ".");
    }
}
