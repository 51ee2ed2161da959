package info.magnolia.ui.framework.message;

import java.util.List;
import java.util.Map;

import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;

public interface MessagesManager {

    List<Message> getMessageBatch(
            String userName, List<MessageType> types, Map<String, Boolean> sortCriteria, int limit, int offset);

    void sendMessage(String userName, Message message);
}
