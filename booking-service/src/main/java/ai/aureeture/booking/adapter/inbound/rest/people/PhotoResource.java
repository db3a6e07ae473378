package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.application.people.ChangePhoto;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A mentor's photo, for that mentor to change. */
@Tag(name = "Mentors")
@Path("/api/mentor/photo")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
class PhotoResource {
  private static final int MOST_BYTES = 10 * 1024 * 1024;

  private final ChangePhoto photos;
  private final CallerRights visitors;
  private final PhotoUploadLimit limit;

  PhotoResource(ChangePhoto photos, CallerRights visitors, PhotoUploadLimit limit) {
    this.photos = photos;
    this.visitors = visitors;
    this.limit = limit;
  }

  @PUT
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Upload a mentor's photo",
      description =
          "A JPEG or PNG picture of at most 10 MiB and 40 megapixels, 16 if it is a progressive"
              + " JPEG. Its middle is shown as a square; nothing else of the file is kept. A person"
              + " may upload 20 an hour.")
  @RequestBody(
      required = true,
      description = "The picture; its bytes tell what it is, not its type or name",
      content = {
        @Content(
            mediaType = "image/jpeg",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/png",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @ProblemCodes({
    "403 not-your-session",
    "404 mentor-not-found",
    "409 person-erased",
    "413 payload-too-large",
    "422 photo-not-readable",
    "422 photo-too-large",
    "429 rate-limited"
  })
  public Uni<PhotoView> uploadPhoto(@QueryParam("mentorId") String mentorId, byte[] file) {
    var mentor = mentor(mentorId);
    if (file == null || file.length == 0) {
      throw Problem.invalid("body", "must be a JPEG or PNG picture");
    }
    if (file.length > MOST_BYTES) {
      throw Problem.of(413, "payload-too-large", "A photo may have at most 10 MiB");
    }
    limit.count(mentor);
    return photos
        .show(mentor, file, visitors.actor(Participant.MENTOR, mentor))
        .map(name -> PhotoView.of(mentor, name));
  }

  @DELETE
  @Operation(summary = "Remove a mentor's photo")
  @ProblemCodes({"403 not-your-session", "404 mentor-not-found", "409 person-erased"})
  public Uni<Void> removePhoto(@QueryParam("mentorId") String mentorId) {
    var mentor = mentor(mentorId);
    return photos.remove(mentor, visitors.actor(Participant.MENTOR, mentor));
  }

  private String mentor(String named) {
    return visitors.owner(Participant.MENTOR, named).personId();
  }
}
