# Run in the folder of an export; prints what the test compares, one fact to a line.
source("labels.R", chdir = TRUE)
suppressMessages(library(psych))
say <- function(...) cat(paste(..., sep = "\t"), "\n", sep = "")

for (name in c("indicators", "levels", "rounds", "ratings", "ratings_wide", "outcomes", "phases", "change"))
  say("rows", name, nrow(get(name)))
for (reason in levels(ratings$missing)) say("missing", reason, sum(ratings$missing == reason))
for (i in seq_len(nrow(indicators))) {
  x <- ratings_wide[[indicators$wide_column[i]]]
  if (is.factor(x)) say("levels", indicators$indicator[i], is.ordered(x), paste(levels(x), collapse = " "))
  else say("numbers", indicators$indicator[i], is.numeric(x))
}

# The first round of each case in which anything was rated in it: rounds stand in the order of their days.
own <- ratings[ratings$status == "rated", ]
key <- paste(own$record, own$round)
order_of_round <- match(key, paste(rounds$record, rounds$round))
first <- tapply(order_of_round, own$record, min)
one <- own[order_of_round == first[as.character(own$record)], ]

pairs <- merge(one[one$voice == "beneficiary", c("record", "indicator", "value")],
  one[one$voice == "provider", c("record", "indicator", "value")], by = c("record", "indicator"))
exact <- function(x) x$value_numerator / x$value_denominator
one$exact <- exact(one)
pairs <- merge(one[one$voice == "beneficiary", c("record", "indicator", "exact")],
  one[one$voice == "provider", c("record", "indicator", "exact")], by = c("record", "indicator"))
for (indicator in unique(pairs$indicator)) {
  p <- pairs[pairs$indicator == indicator, ]
  x <- p$exact.x
  y <- p$exact.y
  say("agree", indicator, nrow(p), sprintf("%.15g", mean(x == y)), sprintf("%.15g", mean(abs(x - y))))
  if (length(unique(x)) > 1 && length(unique(y)) > 1) {
    # Every level of the scale is a category, used or not; the weights are squared differences of the values.
    values <- sort(unique(c(exact(levels)[levels$indicator == indicator], x, y)))
    counts <- table(factor(x, values), factor(y, values))
    weights <- outer(values, values, function(a, b) (a - b)^2)
    k <- suppressWarnings(cohen.kappa(counts, w = 1 - weights, n.obs = nrow(p)))
    say("kappa", indicator, sprintf("%.15g", k$weighted.kappa))
    if (isTRUE(all.equal(diff(values), rep(values[2] - values[1], length(values) - 1)))) {
      usual <- suppressWarnings(cohen.kappa(counts, n.obs = nrow(p)))
      say("kappa", indicator, sprintf("%.15g", usual$weighted.kappa))
    }
  }
}

primary <- merge(one[one$in_primary, c("record", "round", "outcome", "indicator", "exact")],
  rounds[, c("record", "round", "point")])
due <- unique(merge(ratings[ratings$in_primary, c("record", "round", "outcome", "indicator")],
  unique(one[, c("record", "round")])))
due <- merge(due, rounds[, c("record", "round", "point")])
for (outcome in unique(as.character(due$outcome))) for (point in unique(as.character(due$point))) {
  d <- due[due$outcome == outcome & due$point == point, ]
  items <- unique(d$indicator)
  p <- primary[primary$outcome == outcome & primary$point == point, ]
  if (length(items) < 2 || nrow(p) == 0) next
  w <- tapply(p$exact, list(p$record, factor(p$indicator, items)), sum)
  w <- w[stats::complete.cases(w), , drop = FALSE]
  say("complete", outcome, point, length(items), nrow(w))
  if (nrow(w) < 2 || isTRUE(all.equal(stats::var(rowSums(w)), 0))) next
  k <- ncol(w)
  say("alpha", outcome, point, sprintf("%.15g", k / (k - 1) * (1 - sum(apply(w, 2, stats::var)) / stats::var(rowSums(w)))))
  if (all(apply(w, 2, stats::var) > 0)) {
    a <- try(suppressMessages(suppressWarnings(
      psych::alpha(w, check.keys = FALSE, warnings = FALSE))), silent = TRUE)
    if (!inherits(a, "try-error")) say("alpha", outcome, point, sprintf("%.15g", a$total$raw_alpha), "psych")
  }
}
