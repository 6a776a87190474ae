package nl.werkmetwerk.report.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A tab of Chromium: opens pages, evaluates, presses keys, and remembers what was fetched and what went wrong. */
public final class Tab implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 90;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private WebSocket socket;
    private int sent;

    private Tab() {}

    static Tab open(int port) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        JsonNode target = MAPPER.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        Tab tab = new Tab();
        tab.socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(target.get("webSocketDebuggerUrl").asText()), tab.new Messages())
                .join();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            tab.send(domain + ".enable", "{}");
        }
        return tab;
    }

    /** Puts the parts of messages together. */
    private final class Messages implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                take(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private void take(String message) {
        try {
            JsonNode node = MAPPER.readTree(message);
            if (node.has("id")) {
                waiting.remove(node.get("id").asInt()).complete(node);
            } else {
                events.add(node);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends a command and waits for its result. */
    JsonNode send(String method, String parameters) {
        try {
            ObjectNode command = MAPPER.createObjectNode().put("id", ++sent).put("method", method);
            command.set("params", MAPPER.readTree(parameters));
            CompletableFuture<JsonNode> answer = new CompletableFuture<>();
            waiting.put(sent, answer);
            socket.sendText(MAPPER.writeValueAsString(command), true).join();
            JsonNode node = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (node.has("error")) {
                throw new AssertionError(method + ": " + node.get("error"));
            }
            return node.get("result");
        } catch (Exception e) {
            throw new AssertionError(method, e);
        }
    }

    /** Opens a page and waits until its script has drawn it. */
    public void open(Path page) throws InterruptedException {
        events.clear();
        send("Page.navigate", "{\"url\": \"" + page.toUri() + "\"}");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!evaluate("document.readyState === 'complete' && document.documentElement.dataset.ready === 'true'")
                .asBoolean()) {
            if (System.nanoTime() > until || !of("Runtime.exceptionThrown").isEmpty()) {
                throw new AssertionError("The page did not become ready: " + errors());
            }
            Thread.sleep(20);
        }
    }

    /** Value of an expression; of a promise when it is there. */
    public JsonNode evaluate(String expression) {
        String quoted = MAPPER.getNodeFactory().textNode(expression).toString();
        JsonNode result = send(
                "Runtime.evaluate",
                "{\"expression\": " + quoted + ", \"returnByValue\": true, \"awaitPromise\": true}");
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    public String text(String selector) {
        return evaluate("document.querySelector('" + selector + "').innerText").asText();
    }

    /** Presses a key; printable ones by their character. */
    public void press(String key) {
        Map<String, Integer> codes = Map.of(
                "Enter",
                13,
                "Tab",
                9,
                "Escape",
                27,
                "ArrowRight",
                39,
                "ArrowLeft",
                37,
                "ArrowUp",
                38,
                "ArrowDown",
                40,
                " ",
                32);
        String text = key.equals("Enter") ? "\\r" : key.length() == 1 ? key : "";
        String event = "\"key\": \"" + key + "\", \"code\": \"" + key + "\", \"windowsVirtualKeyCode\": "
                + codes.getOrDefault(key, 0) + (text.isEmpty() ? "" : ", \"text\": \"" + text + "\"");
        send("Input.dispatchKeyEvent", "{\"type\": \"keyDown\", " + event + "}");
        send("Input.dispatchKeyEvent", "{\"type\": \"keyUp\", " + event + "}");
    }

    /** Presses the left button at the middle of an element. */
    public void click(String selector) {
        JsonNode at = evaluate("(() => { const element = document.querySelector('" + selector + "');"
                + " element.scrollIntoView({block: 'center'}); const box = element.getBoundingClientRect();"
                + " return [box.x + box.width / 2, box.y + box.height / 2]; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    "{\"type\": \"" + type + "\", \"button\": \"left\", \"clickCount\": 1, \"x\": " + at.get(0)
                            + ", \"y\": " + at.get(1) + "}");
        }
    }

    /** The size of the window in CSS pixels, and whether the reader likes it dark. */
    public void window(int width, int height, boolean dark) {
        send(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\": " + width + ", \"height\": " + height + ", \"deviceScaleFactor\": 1, \"mobile\": false}");
        send(
                "Emulation.setEmulatedMedia",
                "{\"features\": [{\"name\": \"prefers-color-scheme\", \"value\": \"" + (dark ? "dark" : "light")
                        + "\"}]}");
    }

    public void screenshot(Path to, boolean whole) throws IOException {
        JsonNode shot =
                send("Page.captureScreenshot", "{\"format\": \"png\", \"captureBeyondViewport\": " + whole + "}");
        Files.write(to, Base64.getDecoder().decode(shot.get("data").asText()));
    }

    public void pdf(Path to) throws IOException {
        JsonNode pdf = send("Page.printToPDF", "{\"preferCSSPageSize\": true, \"printBackground\": true}");
        Files.write(to, Base64.getDecoder().decode(pdf.get("data").asText()));
    }

    /** Addresses of everything that was asked for since the page was opened. */
    public List<String> requests() {
        return of("Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asText())
                .toList();
    }

    /** What the page complained of since it was opened. */
    public List<String> errors() {
        List<String> errors = new ArrayList<>();
        of("Runtime.exceptionThrown").forEach(event -> errors.add(event.toString()));
        of("Runtime.consoleAPICalled").forEach(event -> errors.add(event.toString()));
        of("Log.entryAdded").forEach(event -> errors.add(event.path("entry").toString()));
        return errors;
    }

    private List<JsonNode> of(String method) {
        return events.stream()
                .filter(event -> event.path("method").asText().equals(method))
                .map(event -> event.get("params"))
                .toList();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
