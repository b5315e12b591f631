package io.github.reintegrationmatrix.json.independent;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Section 14: the worked vector. With the paths of a matrix, a policy and a case and a day: prints the tree. */
public final class SelfCheck {
    private static final String HEAD = "{'format':'monitoring-matrix/1','id':'m','kind':'individual-plan',"
            + "'voices':[{'id':'provider','kind':'other'},{'id':'beneficiary','kind':'own'}],"
            + "'phases':[{'id':'crisis','from':0,'to':3},{'id':'transition','from':3,'to':12}],"
            + "'scales':{'q':{'levels':[{'id':'l0'},{'id':'l1'},{'id':'l2'},{'id':'l3'},{'id':'l4'}]}},"
            + "'means':[],'outcomes':[";
    private static final String POLICY =
            "{'coverage':{'reportable':0.8,'provisional':0.5,'total':'4/5'},'items':{'notApplicableShare':0.5,"
                    + "'concentration':0.5},'windows':{'intakeDays':30,'roundDays':30},'progress':{'threshold':0.75},"
                    + "'gate':{'coverage':0.8,'ownCoverage':0.5},'divergence':{'criticalLevels':1,'otherLevels':2,"
                    + "'mean':0.15},'weightBox':0.25}";

    private static int failures;

    private SelfCheck() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 4) {
            System.out.println(text(SecondOpinion.report(
                    Json.read(Path.of(args[0])),
                    Json.read(Path.of(args[1])),
                    Json.read(Path.of(args[2])),
                    LocalDate.parse(args[3]))));
            return;
        }
        outcomesAndTotal();
        critical("{'provider':'l3'}", "critical-unknown", "0", "3/4", "undetermined");
        critical("{'provider':'l3','beneficiary':'l1'}", "critical-concern", "1/4", "1/4", "breached");
        critical("{'provider':'l3','beneficiary':'l2'}", "expectations-met", "1/2", "1/2", "met");
        changes();
        same(
                "weight box, least",
                "7/20",
                Robustness.least(box(), Rational.of(1, 4)).toString());
        same(
                "weight box, greatest",
                "9/20",
                Robustness.greatest(box(), Rational.of(1, 4)).toString());
        System.out.println(failures == 0 ? "the worked vector holds" : failures + " differences");
        System.exit(failures == 0 ? 0 : 1);
    }

    private static List<Robustness.Weighted> box() {
        return List.of(
                new Robustness.Weighted(Rational.ONE, Rational.of(1, 5)),
                new Robustness.Weighted(Rational.ONE, Rational.of(3, 5)));
    }

    private static void outcomesAndTotal() {
        String matrix = HEAD
                + outcome("safety", 3, item("s1", 3, ""), item("s2", 2, ""), item("s3", 1, "")) + ","
                + outcome("housing", 2, item("h1", 3, ""), item("h2", 2, ""), item("h3", 1, ""), item("h4", 1, ""))
                + ","
                + outcome("income", 2, item("i1", 2, ""), item("i2", 1, ""), item("i3", 1, "")) + ","
                + outcome("children", 2, item("c1", 2, ""), item("c2", 1, "")) + "]}";
        Object report = report(
                matrix,
                round(
                        "r1",
                        "2025-02-10",
                        "{'s1':'l3','s2':'l2','h1':'l3','h2':'l1','h4':{'notApplicable':'no'},'i2':'l1','i3':'l1',"
                                + "'c1':{'notApplicable':'no'},'c2':{'notApplicable':'no'}}",
                        null));
        String view = "episodes/0/rounds/0/views/0/";
        String[][] wanted = {
            {"13/20", "13/24", "17/24", "5/6", "reportable"},
            {"11/20", "11/24", "5/8", "5/6", "reportable"},
            {"1/4", "1/8", "5/8", "1/2", "provisional"},
            {null, null, null, null, "no-number"}
        };
        String[] members = {"point", "interval/lower", "interval/upper", "coverage", "publication"};
        for (int i = 0; i < wanted.length; i++) {
            for (int j = 0; j < members.length; j++) {
                String path = view + "outcomes/" + i + "/" + members[j];
                same(path, wanted[i][j], at(report, path));
            }
        }
        same("total, lower", "67/168", at(report, view + "total/interval/lower"));
        same("total, upper", "37/56", at(report, view + "total/interval/upper"));
        same("total, coverage", "31/42", at(report, view + "total/coverage"));
        same("total, point", null, at(report, view + "total/point"));
        same("point shown", false, at(report, view + "pointShown"));
    }

    private static void critical(String levels, String headline, String lower, String upper, String verdict) {
        String matrix = HEAD
                + outcome(
                        "safety",
                        1,
                        item(
                                "threats",
                                1,
                                ",'raters':['provider','beneficiary'],"
                                        + "'critical':{'floor':'l2','notApplicableReasons':[]}"))
                + "]}";
        Map<String, Object> said = Json.read(quoted(levels));
        Object report = report(
                matrix,
                round(
                        "r1",
                        "2025-02-10",
                        "{'threats':'" + said.get("provider") + "'}",
                        said.containsKey("beneficiary") ? "{'threats':'" + said.get("beneficiary") + "'}" : null));
        String round = "episodes/0/rounds/0/";
        same(verdict, verdict, at(report, round + "criticals/0/verdict"));
        same(verdict + ", lower", lower, at(report, round + "criticals/0/interval/lower"));
        same(verdict + ", upper", upper, at(report, round + "criticals/0/interval/upper"));
        same(verdict + ", headline", headline, at(report, round + "headline/kind"));
    }

    private static void changes() {
        String matrix =
                HEAD + outcome("safety", 1, item("s1", 3, ""), item("s2", 2, ""), item("s3", 1, "")) + "]}";
        Object report = report(
                matrix,
                round("r1", "2025-02-10", "{'s1':'l1','s2':'l2'}", null) + ","
                        + round("r2", "2025-03-10", "{'s1':'l3','s2':'l1','s3':'l4'}", null));
        String change = "episodes/0/changes/0/outcomes/0/";
        same("change", "1/5", at(report, change + "change"));
        same("change, verdict", "mixed", at(report, change + "verdict"));
        same("change, least", "1/6", at(report, change + "bounds/lower"));
        same("change, most", "1/3", at(report, change + "bounds/upper"));
        matrix = HEAD + outcome("safety", 1, item("s1", 1, ""), item("s2", 1, ""), item("s3", 1, "")) + "]}";
        report = report(
                matrix,
                round("r1", "2025-02-10", "{'s1':'l1','s2':'l1'}", null) + ","
                        + round("r2", "2025-03-10", "{'s1':'l1','s2':'l1','s3':'l4'}", null));
        same("composition, change", "0", at(report, change + "change"));
        same("composition", "1/4", at(report, change + "composition"));
    }

    private static String outcome(String id, int weight, String... items) {
        return "{'id':'" + id + "','weight':" + weight + ",'indicators':[" + String.join(",", items) + "]}";
    }

    private static String item(String id, int weight, String more) {
        return "{'id':'" + id + "','weight':" + weight + ",'scale':'q','primary':'provider','means':{},"
                + "'due':['intake','crisis','transition'],'expected':{'crisis':'l1','transition':'l2'}"
                + (more.contains("raters") ? "" : ",'raters':['provider']") + more + "}";
    }

    private static String round(String id, String date, String provider, String beneficiary) {
        return "{'round':'" + id + "','phase':'crisis','voices':[{'voice':'provider','date':'" + date
                + "','role':'case-manager','ratings':" + provider + "}"
                + (beneficiary == null
                        ? ""
                        : ",{'voice':'beneficiary','date':'" + date + "','role':'self','ratings':" + beneficiary + "}")
                + "]}";
    }

    private static Object report(String matrix, String rounds) {
        String file = "{'case':'C-1','episodes':[{'start':'2025-01-01','clock':'intake'}],'rounds':[" + rounds + "]}";
        return SecondOpinion.report(
                Json.read(quoted(matrix)),
                Json.read(quoted(POLICY)),
                Json.read(quoted(file)),
                LocalDate.parse("2025-12-31"));
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    /** What stands at a path; null where nothing does. */
    static Object at(Object tree, String path) {
        Object found = tree;
        for (String step : path.split("/")) {
            if (found instanceof List) {
                List<Object> list = Json.list(found);
                int index = Integer.parseInt(step);
                found = index < list.size() ? list.get(index) : null;
            } else {
                found = Json.object(found).get(step);
            }
        }
        return found;
    }

    private static void same(String what, Object wanted, Object found) {
        if (wanted == null ? found != null : !wanted.equals(found)) {
            failures++;
            System.out.println(what + ": " + found + ", not " + wanted);
        }
    }

    private static String text(Object tree) {
        List<String> parts = new ArrayList<>();
        if (tree instanceof Map) {
            Json.object(tree).forEach((name, value) -> parts.add('"' + name + "\": " + text(value)));
            return "{" + String.join(", ", parts) + "}";
        }
        if (tree instanceof List) {
            Json.list(tree).forEach(value -> parts.add(text(value)));
            return "[" + String.join(", ", parts) + "]";
        }
        return tree instanceof String ? '"' + tree.toString() + '"' : tree.toString();
    }
}
