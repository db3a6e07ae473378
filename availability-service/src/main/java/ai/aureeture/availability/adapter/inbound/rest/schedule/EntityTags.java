package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.application.schedule.Precondition;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Revisions as entity tags, and the conditions made with them (RFC 9110, 8.8.3 and 13.1). */
final class EntityTags {
  // Strong tags only, and only of a form that was given out: any other matches nothing.
  private static final Pattern REVISION = Pattern.compile("(?<!W/)\"([1-9]\\d{0,17})\"");

  private EntityTags() {}

  static String of(long revision) {
    return "\"" + revision + "\"";
  }

  static Precondition precondition(List<String> ifMatch, List<String> ifNoneMatch) {
    if (!ifMatch.isEmpty()) {
      return ifMatch(String.join(",", ifMatch).trim());
    }
    return ifNoneMatch.contains("*") ? Precondition.ABSENT : Precondition.NONE;
  }

  /** Whether the sender of these {@code If-None-Match} tags has this revision already. */
  static boolean among(List<String> ifNoneMatch, long revision) {
    var tags = String.join(",", ifNoneMatch).trim();
    return tags.equals("*") || revisions(tags).contains(revision);
  }

  private static Precondition ifMatch(String tags) {
    return tags.equals("*") ? Precondition.PRESENT : Precondition.revisionIn(revisions(tags));
  }

  private static Set<Long> revisions(String tags) {
    return REVISION.matcher(tags).results().map(EntityTags::revision).collect(Collectors.toSet());
  }

  private static long revision(MatchResult tag) {
    return Long.parseLong(tag.group(1));
  }
}
