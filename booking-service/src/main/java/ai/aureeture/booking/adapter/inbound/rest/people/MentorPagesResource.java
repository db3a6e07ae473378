package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.application.people.BrowseMentors;
import ai.aureeture.http.concurrency.LargeResponse;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the mentors' pages are, for sitemaps. */
@Tag(name = "Mentors")
@Path("/api/mentor-pages")
@Produces(MediaType.APPLICATION_JSON)
class MentorPagesResource {
  private static final int PAGE = 10_000;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private final BrowseMentors browse;

  MentorPagesResource(BrowseMentors browse) {
    this.browse = browse;
  }

  /**
   * @param page of the list: from 0 on, the first without it
   */
  @GET
  @LargeResponse(always = true)
  @PermitAll
  @Operation(summary = "List the addresses of mentors' pages")
  public Uni<MentorPagesView> listMentorPages(@QueryParam("page") String page) {
    return browse
        .directory(number(page) * PAGE, PAGE)
        .map(directory -> MentorPagesView.of(directory, PAGE));
  }

  private static int number(String page) {
    if (page != null && !NUMBER.matcher(page).matches()) {
      throw Problem.invalid("page", "must be a number from 0 to 9999");
    }
    return page == null ? 0 : Integer.parseInt(page);
  }
}
