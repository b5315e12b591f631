package io.github.reintegrationmatrix;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture, as far as a machine can see it. */
class StructureTest {

    private static final String ROOT = "io.github.reintegrationmatrix.";

    private static final JavaClasses CORE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    // ---- packages

    @Test
    void packages_know_only_what_stands_before_them() {
        Map<String, Set<String>> allowed = new LinkedHashMap<>();
        allowed.put("text", Set.of());
        allowed.put("model", Set.of());
        allowed.put("casefile", Set.of("model"));
        allowed.put("policy", Set.of("model"));
        allowed.put("check", Set.of("text", "model", "casefile", "policy"));
        allowed.put("progress", Set.of("model", "casefile", "policy"));
        allowed.put("change", Set.of("model", "casefile", "policy", "progress"));
        allowed.put("score", Set.of("model", "casefile", "policy", "check", "progress"));
        allowed.put("adapt", Set.of("model", "casefile", "check"));
        allowed.put("measure", Set.of("model", "progress"));
        assertThat(packageDependencies()).isEqualTo(new TreeMap<>(allowed));
        Set<String> before = new TreeSet<>();
        allowed.forEach((name, knows) -> {
            assertThat(before).as(name).containsAll(knows);
            before.add(name);
        });
    }

    @Test
    void no_packages_know_each_other_in_a_circle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void every_package_of_every_module_says_what_it_is() {
        Set<Path> packages = new TreeSet<>();
        sources().keySet().stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .forEach(file -> packages.add(file.getParent()));
        assertThat(packages)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    // ---- purity

    @Test
    void the_core_reads_and_writes_no_files_and_knows_no_network() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(File.*|RandomAccessFile|Console|Print.*|.*Reader|.*Writer|Buffered.*)|"
                                + "java\\.nio\\.(file|channels)\\..*|java\\.net\\..*|java\\.sql\\..*|java\\.util\\.logging\\..*")
                .check(CORE);
    }

    @Test
    void the_core_has_no_clock_and_no_chance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.(Clock|InstantSource)")
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|Random|UUID|Timer.*)")
                .check(CORE);
        neverCalls("java.time.*", "now");
        neverCalls("java.lang.System", "currentTimeMillis|nanoTime");
        neverCalls("java.lang.Math", "random");
    }

    @Test
    void the_core_prints_nothing_and_asks_nothing_of_the_machine() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(CORE);
        neverCalls("java.lang.System", "getProperty|getenv|exit|console|lineSeparator");
        neverCalls("java.lang.Throwable", "printStackTrace");
        neverCalls("java.lang.Thread", ".*");
    }

    @Test
    void the_core_uses_no_default_locale_zone_or_character_set() {
        neverCalls("java.util.Locale", "getDefault");
        neverCalls("java.util.TimeZone", "getDefault");
        neverCalls("java.time.ZoneId", "systemDefault");
        neverCalls("java.nio.charset.Charset", "defaultCharset");
        neverCalls("java.lang.String", "format|formatted");
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.text")
                .check(CORE);
    }

    @Test
    void the_core_keeps_no_state_that_can_be_changed_from_everywhere() {
        List<String> changeable = new ArrayList<>();
        for (JavaClass type : CORE) {
            type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                    .forEach(field -> changeable.add(field.getFullName()));
        }
        assertThat(changeable).isEmpty();
    }

    // ---- sources

    @Test
    void source_files_are_short() {
        Map<Path, Integer> lines = new TreeMap<>();
        sources().forEach((file, text) -> {
            if (!file.toString().endsWith("-info.java")) {
                lines.put(file, linesOfCode(text));
            }
        });
        List<Integer> sorted = lines.values().stream().sorted().toList();
        assertThat(sorted).hasSizeGreaterThan(60);
        assertThat(sorted.get(sorted.size() / 2)).as("median").isLessThanOrEqualTo(60);
        lines.forEach((file, count) -> assertThat(count).as(file.toString()).isLessThanOrEqualTo(350));
    }

    @Test
    void comments_and_blank_lines_are_no_code() {
        assertThat(linesOfCode("""
                        /** A comment
                         * of lines. */
                        package a;

                        // another
                        class A { // behind code
                            String a = "/* no comment"; /* one */
                            char c = '"'; // "
                            String b = "\\\\" + "// no comment";
                        /* begins
                        ends */ }
                        """)).isEqualTo(6);
    }

    // ---- helpers

    private static Map<String, Set<String>> packageDependencies() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass type : CORE) {
            if (!type.getPackageName().startsWith(ROOT)) {
                continue;
            }
            String own = type.getPackageName().substring(ROOT.length());
            Set<String> others = found.computeIfAbsent(own, name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(name -> name.startsWith(ROOT))
                    .map(name -> name.substring(ROOT.length()))
                    .filter(name -> !name.equals(own))
                    .forEach(others::add);
        }
        return found;
    }

    private static void neverCalls(String owner, String names) {
        Pattern ownerName = Pattern.compile(owner.replace(".", "\\.").replace("*", ".*"));
        Pattern methodName = Pattern.compile(names);
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<>("a call of " + owner + "." + names) {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        AccessTarget target = call.getTarget();
                        return ownerName.matcher(target.getOwner().getName()).matches()
                                && methodName.matcher(target.getName()).matches();
                    }
                })
                .check(CORE);
    }

    /** The main sources of all modules: file to text. */
    private static Map<Path, String> sources() {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(repository())) {
            files.filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.put(file, read(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sources;
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("LICENSE")) || !Files.exists(folder.resolve("matrix-core"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Counts the lines that hold anything besides comments; texts and characters are stepped over. */
    private static int linesOfCode(String source) {
        String withoutComments = Pattern.compile(
                        "(\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')|/\\*(?s:.*?)\\*/|//[^\\n]*")
                .matcher(source)
                .replaceAll(match -> match.group(1) == null ? "" : Matcher.quoteReplacement(match.group(1)));
        return (int) withoutComments.lines().filter(line -> !line.isBlank()).count();
    }
}
