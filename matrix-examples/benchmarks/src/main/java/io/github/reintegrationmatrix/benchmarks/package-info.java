/**
 * How long reading and scoring take, as ratios in one run. Benchmarks call the public API only.
 *
 * <p>From the root: {@code mvn -B -ntp -Pbenchmarks package -DskipTests}, then {@code java -cp
 * "matrix-examples/benchmarks/target/classes:matrix-examples/benchmarks/target/lib/*" org.openjdk.jmh.Main}.
 *
 * <p>A million cases: {@code java -cp "matrix-examples/benchmarks/target/classes:matrix-examples/benchmarks/target/lib/*"
 * io.github.reintegrationmatrix.benchmarks.GenerateCases cases.ndjson 1000000}, then {@code java -Xmx256m -jar
 * matrix-examples/cli/target/matrix.jar score cases.ndjson --matrix plan --as-of 2026-06-30}.
 */
@org.jspecify.annotations.NullMarked
package io.github.reintegrationmatrix.benchmarks;
