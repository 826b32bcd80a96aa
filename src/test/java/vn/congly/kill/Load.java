package vn.congly.kill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import vn.congly.access.DemoAccounts;

/** Receivers who send requests as fast as they can and, when nothing answers, send the same one again with the same key. */
final class Load implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final String REQUEST = """
            {"channel":"IN_PERSON","beneficiary":{"fullName":"Sùng Thị Thử","sex":"FEMALE","birth":"1990-02-03","ethnicity":"08"},
             "claimed":["7.2"],"summary":"%s","field":"family","wishedForm":"ADVICE"}
            """;

    private final House house;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger retried = new AtomicInteger();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final List<Thread> senders = new ArrayList<>();
    private final String token;

    Load(House house, int threads) throws IOException, InterruptedException {
        this.house = house;
        this.token = token();
        for (int at = 0; at < threads; at++) {
            int number = at;
            senders.add(Thread.ofVirtual().start(() -> send(number)));
        }
    }

    /** What a receiver was given a number for, by its key. */
    Map<String, Long> acknowledged() {
        return acknowledged;
    }

    int retried() {
        return retried.get();
    }

    /** Waits until this many more are acknowledged. */
    void awaitMore(int more) throws InterruptedException {
        int goal = acknowledged.size() + more;
        long until = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (acknowledged.size() < goal) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("No more than " + acknowledged.size() + " acknowledged in time");
            }
            Thread.sleep(20);
        }
    }

    private String token() throws IOException, InterruptedException {
        var body = "{\"login\":\"tiepnhan415\",\"password\":\"" + DemoAccounts.PASSWORD + "\"}";
        var request = HttpRequest.newBuilder(house.address("/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        var found = TOKEN.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("No token: " + answer);
        }
        return found.group(1);
    }

    private void send(int thread) {
        for (int at = 0; going.get(); at++) {
            var key = "KILL-" + thread + "-" + at;
            while (going.get() && !acknowledged.containsKey(key)) {
                attempt(key);
            }
        }
    }

    private void attempt(String key) {
        var request = HttpRequest.newBuilder(house.address("/api/v1/requests"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(REQUEST.formatted(key)))
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var id = ID.matcher(answer.body());
            if (answer.statusCode() == 201 && id.find()) {
                acknowledged.put(key, Long.parseLong(id.group(1)));
            } else {
                again();
            }
        } catch (IOException nothingAnswers) {
            again();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void again() {
        retried.incrementAndGet();
        try {
            Thread.sleep(50);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is under way may then be stored or not: nobody was told. */
    @Override
    public void close() throws InterruptedException {
        going.set(false);
        for (var sender : senders) {
            sender.join(Duration.ofSeconds(15));
        }
    }
}
