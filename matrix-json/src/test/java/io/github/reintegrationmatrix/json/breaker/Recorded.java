package io.github.reintegrationmatrix.json.breaker;

import java.util.List;

/** Days of a case, compared as texts: year, month and day have the same length everywhere. */
final class Recorded {

    private Recorded() {}

    /** Takes out events and statuses that lie between two episodes; a break of their own is about them. */
    static void dropBetweenEpisodes(Node file) {
        if (file.has("episodes")) {
            for (String list : List.of("events", "statuses")) {
                if (file.has(list)) {
                    file.get(list).items.removeIf(entry -> between(file, entry.say("date")));
                }
            }
        }
    }

    static boolean between(Node file, String date) {
        List<Node> episodes = file.get("episodes").items;
        for (int i = 0; i + 1 < episodes.size(); i++) {
            if (episodes.get(i).has("end")
                    && date.compareTo(episodes.get(i).say("end")) > 0
                    && date.compareTo(episodes.get(i + 1).say("start")) < 0) {
                return true;
            }
        }
        return false;
    }
}
