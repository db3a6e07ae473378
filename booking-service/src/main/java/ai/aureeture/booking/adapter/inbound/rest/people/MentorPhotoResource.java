package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.application.people.ViewPhoto;
import ai.aureeture.booking.domain.mentor.PhotoName;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The mentors' photos, for everyone. */
@Tag(name = "Mentors")
@Path("/api/mentors/{mentorId}/photos")
@Produces(MediaType.APPLICATION_JSON)
class MentorPhotoResource {
  /**
   * The same name is always the same picture, yet one that was erased must not stay: a day in the
   * visitor's own browser, and in no cache that visitors share.
   */
  private static final String FOR_A_DAY = "private, max-age=86400";

  private static final String ENDING = ".jpg";

  private final ViewPhoto photos;

  MentorPhotoResource(ViewPhoto photos) {
    this.photos = photos;
  }

  @GET
  @Path("/{file}")
  @Produces("image/jpeg")
  @PermitAll
  @Operation(
      summary = "View a mentor's photo",
      description = "512 x 512 pixels, at the path that avatarUrl and photoUrl give")
  @ProblemCodes("404 not-found")
  public Uni<RestResponse<byte[]>> viewPhoto(@RestPath String mentorId, @RestPath String file) {
    return photos
        .view(RequestTexts.query("mentorId", mentorId), name(file))
        .map(photo -> photo.orElseThrow(MentorPhotoResource::none))
        .map(jpeg ->
            ResponseBuilder.ok(jpeg)
                .header("Cache-Control", FOR_A_DAY)
                .header("X-Content-Type-Options", "nosniff")
                .build());
  }

  private static PhotoName name(String file) {
    var name = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : "";
    if (!PhotoName.isName(name)) {
      throw none();
    }
    return new PhotoName(name);
  }

  private static Problem none() {
    return Problem.of(404, "not-found", "There is no such photo");
  }
}
