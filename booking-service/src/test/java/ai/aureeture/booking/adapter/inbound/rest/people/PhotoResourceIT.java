package ai.aureeture.booking.adapter.inbound.rest.people;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ai.aureeture.booking.support.Api;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.testsupport.Tokens;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class PhotoResourceIT {
  private static final String PHOTO = "/api/mentor/photo";

  @Test
  void a_photo_is_shown_on_card_and_page_until_another_one_is() throws IOException {
    var id = mentor();
    String first = upload(id, picture(900, 600)).then().statusCode(200).extract().path("photoUrl");
    given().get("/api/mentors/" + id).then().body("avatarUrl", equalTo(first));
    asMentor(id).get("/api/mentor/profile").then().body("photoUrl", equalTo(first));
    var shown = given().get(first).then().statusCode(200).contentType("image/jpeg").extract();
    // No shared cache, and no browser for longer than a day, shows a photo after its erasure.
    assertEquals("private, max-age=86400", shown.header("Cache-Control"));
    assertEquals("nosniff", shown.header("X-Content-Type-Options"));
    assertEquals(512, ImageIO.read(new ByteArrayInputStream(shown.asByteArray())).getWidth());
    String next = upload(id, picture(300, 700)).then().statusCode(200).extract().path("photoUrl");
    assertNotEquals(first, next);
    refused(404, "not-found", given().get(first));
    asMentor(id).delete(PHOTO).then().statusCode(204);
    refused(404, "not-found", given().get(next));
    given().get("/api/mentors/" + id).then().body("avatarUrl", nullValue());
  }

  @Test
  void an_erased_mentors_photo_is_gone() throws IOException {
    var id = mentor();
    String photo = upload(id, picture(600, 600)).then().statusCode(200).extract().path("photoUrl");
    as(Tokens.admin("boss")).delete("/api/people/" + id + "/data").then().statusCode(204);
    refused(404, "not-found", given().get(photo));
  }

  @Test
  void only_a_picture_of_the_mentors_own_is_taken() throws IOException {
    var id = mentor();
    refused(422, "photo-not-readable", upload(id, "<svg/>".getBytes()));
    refused(413, "payload-too-large", upload(id, new byte[10 * 1024 * 1024 + 1]));
    refused(404, "mentor-not-found", upload("no-offer-" + System.nanoTime(), picture(9, 9)));
    refused(
        403,
        "not-your-session",
        given()
            .auth()
            .oauth2(Tokens.mentor("another"))
            .contentType("image/png")
            .body(picture(9, 9))
            .put(PHOTO + "?mentorId=" + id));
  }

  @Test
  void only_a_photos_own_path_leads_to_it() throws IOException {
    var id = mentor();
    String photo = upload(id, picture(60, 60)).then().statusCode(200).extract().path("photoUrl");
    var folder = "/api/mentors/" + id + "/photos/";
    for (var file : new String[] {"x", "..%2F..%2Fetc%2Fpasswd", "0".repeat(32) + ".jpg"}) {
      given().urlEncodingEnabled(false).get(folder + file).then().statusCode(404);
    }
    refused(404, "not-found", given().get(photo.replace(id, mentor())));
  }

  @Test
  void a_suspended_mentors_photo_is_hidden_as_their_page_is() throws IOException {
    var id = mentor();
    String photo = upload(id, picture(60, 60)).then().statusCode(200).extract().path("photoUrl");
    var suspension = "/api/admin/mentors/" + id + "/suspension";
    as(Tokens.admin("boss"))
        .body(Map.of("reason", "Complaints"))
        .put(suspension)
        .then()
        .statusCode(200);
    refused(404, "not-found", given().get(photo));
    as(Tokens.admin("boss")).delete(suspension).then().statusCode(204);
    given().get(photo).then().statusCode(200);
  }

  @Test
  void an_offer_that_is_sent_back_as_it_was_read_keeps_the_photo() throws IOException {
    var id = mentor();
    String photo = upload(id, picture(60, 60)).then().statusCode(200).extract().path("photoUrl");
    asMentor(id).body(offer(photo)).put("/api/mentors/" + id).then().statusCode(200);
    given().get("/api/mentors/" + id).then().body("avatarUrl", equalTo(photo));
    asMentor(id)
        .body(offer("https://pictures.example/a.png"))
        .put("/api/mentors/" + id)
        .then()
        .statusCode(200)
        .body("avatarUrl", equalTo(photo));
    asMentor(id).delete(PHOTO).then().statusCode(204);
    given().get("/api/mentors/" + id).then().body("avatarUrl", nullValue());
  }

  @Test
  void other_bodies_stay_small() {
    refused(
        413, "payload-too-large", asMentor("any").body("x".repeat(70_000)).put("/api/mentors/any"));
  }

  @Test
  void a_body_in_chunks_stays_small_too() throws IOException, InterruptedException {
    assertEquals(200, inChunks(Map.of("headline", "Engineer")));
    assertEquals(413, inChunks(Map.of("headline", "x".repeat(70_000))));
  }

  private static int inChunks(Map<String, String> changes)
      throws IOException, InterruptedException {
    var id = mentor();
    var offer = Api.offer();
    offer.putAll(changes);
    var body = new ObjectMapper().writeValueAsBytes(offer);
    var request =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/mentors/" + id))
            .header("Authorization", "Bearer " + Tokens.mentor(id))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();
    try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  private static Map<String, Object> offer(String avatarUrl) {
    var offer = Api.offer();
    offer.put("avatarUrl", avatarUrl);
    return offer;
  }

  private static Response upload(String mentor, byte[] picture) {
    return given()
        .auth()
        .oauth2(Tokens.mentor(mentor))
        .contentType("image/png")
        .body(picture)
        .put(PHOTO + "?mentorId=" + mentor);
  }

  private static byte[] picture(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(width / 2, height / 2, width * height);
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}
