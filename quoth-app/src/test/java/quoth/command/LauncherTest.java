package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, as far as it comes without building. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path folder;

    @Test
    void withoutJavaItSaysSoInOneSentence() throws Exception {
        Ended ended = launch(launcher("quoth"), Map.of("PATH", "", "QUOTH_JAVA_FOLDERS", "", "JAVA_HOME", ""));
        assertThat(ended.code()).isEqualTo(69);
        assertThat(ended.said()).contains("Java 21 or newer is needed").hasLineCount(1);
    }

    @Test
    void anOldJavaIsNotEnough() throws Exception {
        Path old = jdk("17.0.9");
        Ended ended = launch(
                launcher("lab"), Map.of("PATH", "", "QUOTH_JAVA_FOLDERS", old.toString(), "JAVA_HOME", old.toString()));
        assertThat(ended.code()).isEqualTo(69);
        assertThat(ended.said()).contains("Java 21 or newer is needed").hasLineCount(1);
    }

    @Test
    void aNewJavaInOneOfTheUsualFoldersIsFoundThoughJavaHomeIsOld() throws Exception {
        Ended ended = launch(
                builtHouse(),
                Map.of(
                        "PATH",
                        "/usr/bin:/bin",
                        "QUOTH_JAVA_FOLDERS",
                        jdk("25.0.1").toString(),
                        "JAVA_HOME",
                        jdk("11.0.2").toString()));
        assertThat(ended.code()).as(ended.said()).isEqualTo(7);
        assertThat(ended.said()).contains("ran with").contains("quoth.command.Quoth show a b");
    }

    @Test
    void itWorksThroughASymbolicLinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("q"), builtHouse());
        Ended ended = launch(
                link, Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", jdk("21.0.1").toString()));
        assertThat(ended.code()).as(ended.said()).isEqualTo(7);
        assertThat(ended.said()).contains("house/quoth-app/target/quoth-app.jar");
    }

    @Test
    void whatMavenBuiltByItselfIsTakenUntilASourceIsNewer() throws Exception {
        Path script = builtHouse();
        Path house = folder.resolve("house");
        Files.delete(house.resolve("target/built-quoth-app"));
        Path source =
                Files.createDirectories(house.resolve("quoth-app/src/main")).resolve("Quoth.java");
        Files.setLastModifiedTime(Files.createFile(source), FileTime.fromMillis(1_000_000_000_000L));
        Files.setLastModifiedTime(house.resolve("quoth-app/src/main"), FileTime.fromMillis(1_000_000_000_000L));
        Map<String, String> environment =
                Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", jdk("21.0.1").toString());
        assertThat(launch(script, environment).code()).isEqualTo(7);
        Files.setLastModifiedTime(source, FileTime.fromMillis(4_000_000_000_000L));
        Ended ended = launch(script, environment);
        assertThat(ended.code()).as(ended.said()).isEqualTo(69);
        assertThat(ended.said()).contains("no compiler").hasLineCount(1);
    }

    @Test
    void aSiteKeepsToLittleMemoryUnlessTheUserGivesMoreAndAReadingTakesWhatThereIs() throws Exception {
        Path script = builtHouse();
        Map<String, String> environment = new HashMap<>(
                Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", jdk("21.0.1").toString()));
        assertThat(launch(script, environment, "serve", "a.quoth").said()).contains("-Xmx700m");
        assertThat(launch(script, environment, "read", "serve", "a").said()).doesNotContain("-Xmx");
        assertThat(launch(script, environment, "show", "a.quoth").said()).doesNotContain("-Xmx");
        environment.put("QUOTH_JAVA_OPTIONS", "-Xmx4g");
        assertThat(launch(script, environment, "serve", "a.quoth").said()).containsSubsequence("-Xmx700m", "-Xmx4g");
    }

    /** The launcher in a folder where everything seems to be built. */
    private Path builtHouse() throws IOException {
        Path house = folder.resolve("house");
        Files.createDirectories(house.resolve("quoth-app/target/lib"));
        Files.createDirectories(house.resolve("target"));
        Files.createFile(house.resolve("quoth-app/target/quoth-app.jar"));
        Files.createFile(house.resolve("quoth-app/target/lib/quoth-core-0.jar"));
        Files.createFile(house.resolve("target/built-quoth-app"));
        return Files.copy(launcher("quoth"), house.resolve("quoth"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** A folder that looks like a JDK of a version; its java says what it was called with and exits with 7. */
    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk-" + version));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        if (!Files.exists(java)) {
            Files.writeString(java, "#!/bin/sh\necho \"ran with $*\" >&2\nexit 7\n");
        }
        assumeThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private Ended launch(Path script, Map<String, String> environment) throws Exception {
        return launch(script, environment, "show", "a", "b");
    }

    private Ended launch(Path script, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path out = folder.resolve("out");
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out.toFile());
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
    }

    private static Path launcher(String name) {
        Path here = Path.of("").toAbsolutePath();
        Path script = Files.exists(here.resolve(name)) ? here.resolve(name) : here.resolveSibling(name);
        assertThat(script).exists();
        return script;
    }

    private record Ended(int code, String said) {}
}
