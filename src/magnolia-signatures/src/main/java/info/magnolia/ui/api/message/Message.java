package info.magnolia.ui.api.message;

public class Message {

    public Message(MessageType type, String subject, String message) {
        throw new UnsupportedOperationException();
    }

    public void setSender(String sender) {
        throw new UnsupportedOperationException();
    }

    public void setView(String view) {
        throw new UnsupportedOperationException();
    }

    public void setCleared(boolean cleared) {
        throw new UnsupportedOperationException();
    }

    public void addProperty(String name, Object value) {
        throw new UnsupportedOperationException();
    }

    public Object getProperty(String name) {
        throw new UnsupportedOperationException();
    }
}
