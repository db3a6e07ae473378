package ai.aureeture.meetinglink.adapter.out.mongo;

import io.smallrye.config.ConfigMapping;

/** Where the meetings lie. */
@ConfigMapping(prefix = "meetings")
interface MongoSettings {
  String database();
}
