package io.github.reintegrationmatrix.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of all commands in the language of the run. */
final class Help {

    /** The words for the exit codes, in the order in which help lists them. */
    private static final Map<Integer, String> EXITS = new LinkedHashMap<>();

    static {
        EXITS.put(Exit.USABLE, "exit.usable");
        EXITS.put(Exit.FAILED, "exit.failed");
        EXITS.put(CommandLine.ExitCode.USAGE, "exit.wrong-arguments");
        EXITS.put(Exit.NOT_USABLE, "exit.not-usable");
        EXITS.put(Exit.NOT_READABLE, "exit.not-readable");
        EXITS.put(Exit.INTERRUPTED, "exit.interrupted");
    }

    private Help() {}

    /** Words the help of a command and of all commands below it. */
    static void speak(CommandLine line, Words words) {
        line.setResourceBundle(new Arguments(words));
        List<CommandLine> commands = new ArrayList<>(line.getSubcommands().values());
        commands.add(line);
        for (CommandLine command : commands) {
            UsageMessageSpec help = command.getCommandSpec().usageMessage();
            help.synopsisHeading(words.say("help.usage") + " ");
            help.description(words.say("command." + command.getCommandName()));
            if (!words.isEnglish()) {
                help.footer("", words.notReviewed());
            }
        }
        UsageMessageSpec help = line.getCommandSpec().usageMessage();
        help.commandListHeading(words.say("help.commands") + "%n");
        help.synopsisSubcommandLabel(words.say("help.command"));
        help.exitCodeListHeading("%n" + words.say("help.exit-codes") + "%n");
        Map<String, String> exits = new LinkedHashMap<>();
        EXITS.forEach((code, key) -> exits.put(code.toString(), words.say(key)));
        help.exitCodeList(exits);
    }

    /** What picocli asks for while it describes options: their own keys, and a few that it has itself. */
    private static final class Arguments extends ResourceBundle {

        private static final Map<String, String> ITS_OWN = Map.of(
                "mixinStandardHelpOptions.help", "help.help",
                "mixinStandardHelpOptions.version", "help.version",
                "matrix.validate.help.lang.texts", "help.lang.checked");

        private final Map<String, String> texts = new LinkedHashMap<>();

        Arguments(Words words) {
            words.keys().stream()
                    .filter(key -> key.startsWith("help.") || key.startsWith("label."))
                    .forEach(key -> texts.put(key, words.say(key)));
            ITS_OWN.forEach((asked, key) -> texts.put(asked, words.say(key)));
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
