package ai.aureeture.http.problems;

/** One thing that is wrong with one field of a request. */
public record Violation(String field, String message) {}
